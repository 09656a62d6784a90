import { plural } from '@/rules/words'
import { type Answers, answerTo, nothingYet, notYet, right, type Verdict, type Verdicts } from '../verdict'
import { backlog, bestOf, capacity, expectedOf, type Item, promised, weeksOf } from './backlog'

/** The sentences to choose from for who asked for F8. */
export const replies = {
  later: 'It is on the list, and we come to it as soon as we can.',
  begin: 'We begin it beside the rest and see how far we get.',
  belief: 'We have talked about it, and nobody in the team believes in it.',
  ask: 'Not this quarter: seven weeks, one chance in seven. With a week we can test it on one theatre’s sales; if that sells more seats, it competes in April.',
}

/** The figures to choose from, to tell in May whether F1 was worth its weeks. */
export const signals = {
  used: 'How many refunds were made on the page',
  calls: 'Calls about refunds for every thousand tickets sold, against last season',
  sold: 'Tickets sold, against last season',
  done: 'Whether it went online by 31 March',
}

/** Looks at a plan for the quarter, and at the questions about it. */
export function checkQuarter(answers: Answers): Verdicts {
  return Object.fromEntries(
    Object.entries(questions).map(([name, look]) => {
      const answer = answerTo(answers, name)
      return [name, answer ? look(answer) : nothingYet]
    }),
  )
}

// F7 needs a certificate that nobody had thought of.
const afterwards = backlog.map((item) => (item.id === 'F7' ? { ...item, weeks: 6 } : item))

const questions: Record<string, (answer: string) => Verdict> = {
  plan: (answer) => lookAtPlan(answer, backlog),

  delay(answer) {
    const [found = ''] = answer.replace(',', '.').match(/\d+(?:\.\d+)?/) ?? []
    const cost = Number(found)
    if (!found) return notYet('The answer is an amount, like 12.5.')
    if (cost === 18 || cost === 18_000)
      return right('72 a year is 18 a quarter. Said so, “later” has a price that can be compared.')
    if (cost === 22.5) return notYet('That is a quarter of what it brings if it works. How likely is that?')
    if (cost === 72) return notYet('That is what it is expected to bring in a year. It waits for a quarter.')
    if (cost === 90) return notYet('That is a whole year, and as if it were sure to work.')
    if (cost === 6) return notYet('That is a month. A quarter has three of them.')
    return notYet('Take what it brings a year, times the chance that it works, for three of twelve months.')
  },

  afterwards: (answer) => lookAtPlan(answer, afterwards),

  reply(answer) {
    if (answer === 'ask')
      return right('A no with its reason, what would change it, and when. It can be argued with.')
    if (answer === 'later')
      return notYet('It is kind, and it is no answer: they will ask again, and plan on it.')
    if (answer === 'begin')
      return notYet('Whose weeks are these? Half of F8 brings nothing, and delays what was promised.')
    if (answer === 'belief')
      return notYet(
        'A belief against a belief. Which figures of the list speak, and what would change your mind?',
      )
    return nothingYet
  },

  signal(answer) {
    if (answer === 'calls')
      return right('It is what F1 was to change, and a busier season does not move it by itself.')
    if (answer === 'used')
      return notYet('It may be used by people who would never have called. Did the calls become fewer?')
    if (answer === 'sold')
      return notYet('A good play moves this more than any refund. What was F1 to change?')
    if (answer === 'done') return notYet('That tells whether it was built. Was it worth building?')
    return nothingYet
  },
}

function lookAtPlan(answer: string, items: Item[]): Verdict {
  const ids = [...new Set(answer.toUpperCase().match(/\bF\d+\b/g))]
  const unknown = ids.find((id) => !items.some((item) => item.id === id))
  if (ids.length === 0) return notYet('Name the items by their ids, like “F2, F9”.')
  if (unknown) return notYet(`There is no ${unknown} in the list.`)
  const plan = items.filter(({ id }) => ids.includes(id))
  const weeks = weeksOf(plan)
  const lonely = plan.find(({ needs }) => needs && !ids.includes(needs))

  if (weeks > capacity)
    return notYet(
      `These are ${plural(weeks, 'week')}, and there are ${capacity}. A plan that does not fit is a wish: which one goes?`,
    )
  if (lonely) return notYet(`${lonely.id} cannot be built without ${lonely.needs}.`)
  if (!ids.includes(promised))
    return notYet(
      'Something in the notes has a day on which it is late, and costs more than its value. Read them again.',
    )
  const [brings, best] = [expectedOf(plan), bestOf(items)]
  const said = `${plural(weeks, 'week')}, ${Math.round(brings)} thousand euros a year expected`
  if (brings >= best * 0.95)
    return right(
      `${said}. The best plan brings ${Math.round(best)}: figures this rough cannot tell them apart.`,
    )
  const risky = plan.find(({ chance }) => chance < 40)
  if (risky)
    return notYet(`${said}. ${risky.id} looks large. What is left of it, times the chance that it works?`)
  const spare = items.some((item) => !ids.includes(item.id) && weeks + item.weeks <= capacity && !item.needs)
  if (spare) return notYet(`${said}. Something more fits into the weeks that are left.`)
  return notYet(
    `${said}, and another plan brings ${Math.round(best)}. What does each item bring for one of its weeks?`,
  )
}
