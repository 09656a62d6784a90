import { plural } from '@/rules/words'
import { type Answers, answerTo, nothingYet, notYet, right, type Verdict, type Verdicts } from '../verdict'
import { contrast, faults, sound } from './faults'

const enough = 9

/** What to choose from: which fault is mended first. */
export const firstOnes = {
  hint: 'The pale hint about the reminder',
  headings: 'The heading that skips two levels',
  slot: 'The time that no key can choose',
  map: 'The map without a text',
}

/** Looks at a review of booking.html. */
export function checkReview(answers: Answers): Verdicts {
  return Object.fromEntries(
    Object.entries(questions).map(([name, look]) => {
      const answer = answerTo(answers, name)
      return [name, answer ? look(answer) : nothingYet]
    }),
  )
}

const questions: Record<string, (answer: string) => Verdict> = {
  findings(answer) {
    const lines = answer.split('\n').filter((line) => line.trim())
    const read = lines.map((line) => /^\D*(\d+)\D+?(\d\.\d+\.\d+)/.exec(line))
    const unread = read.indexOf(null)
    if (unread !== -1)
      return notYet(
        `Write each finding as the line and the criterion, like “12 2.4.7”: “${lines[unread]}” is not.`,
      )
    const found = new Set<number>()
    for (const [, line = '', criterion = ''] of read.filter((each) => each !== null)) {
      const known = faults.findIndex((fault) => fault.lines.includes(Number(line)))
      const fault = faults[known]
      if (!fault) return notYet(`Line ${line}: ${sound[Number(line)] ?? 'nothing is wrong in it.'}`)
      if (!fault.criteria.includes(criterion))
        return notYet(`Line ${line} is at fault, and ${criterion} is not what it fails: ${fault.why}.`)
      found.add(known)
    }
    const said = `${plural(found.size, 'fault')} of ${faults.length}`
    if (found.size >= enough) return right(`${said}, and nothing sound is blamed.${leftOut(found)}`)
    return notYet(`${said}. ${hintFor(found)}`)
  },

  contrast(answer) {
    const value = Number(/\d+(?:[.,]\d+)?/.exec(answer)?.[0].replace(',', '.'))
    const real = contrast('#9a9a9a', '#ffffff')
    if (Number.isNaN(value)) return notYet('The answer is a number, like 4.5.')
    if (Math.abs(value - real) < 0.06) return right('2.8 to 1, where text of this size needs 4.5.')
    if (Math.abs(value - 1 / real) < 0.02) return notYet('The other way round: the lighter one stands above.')
    if (Math.abs(value - contrast('#222222', '#ffffff')) < 0.2)
      return notYet('That is the text of the page. The hint has a colour of its own.')
    return notYet(
      'Take the two colours of the hint and its ground to a contrast checker, or to the formula of WCAG.',
    )
  },

  stops(answer) {
    const count = Number(/\d+/.exec(answer)?.[0])
    if (count === 5) return right('A link, two fields and two buttons.')
    if (count === 6) return notYet('One too many: a div does not become reachable by an onclick.')
    if (count === 4) return notYet('One too few: a link is a stop, too.')
    return notYet('Open the page, click at its top, and count how often Tab moves before it leaves the page.')
  },

  field(answer) {
    const input = /<input\b[^>]*>/i.exec(answer)?.[0]
    if (!input) return notYet('The line still needs its input.')
    const id = /\bid=["']?([\w-]+)/i.exec(input)?.[1]
    const labelled = [...answer.matchAll(/<label\b([^>]*)>([\s\S]*?)<\/label>/gi)].find(
      ([, attributes = '', within = '']) =>
        within.includes('<input') || (id && new RegExp(`\\bfor=["']?${id}(?![\\w-])`, 'i').test(attributes)),
    )
    const words = labelled?.[2]?.replace(/<[^>]*>/g, '').trim()
    if (/\baria-label=/i.test(input) && !labelled)
      return notYet(
        'A screen reader has a name now, and everybody else has none. Give it a label that is seen.',
      )
    if (!labelled)
      return notYet('It still has no label of its own: its `for` must name the `id` of the input.')
    if (!words) return notYet('The label has no words.')
    if (!/\bname=["']?phone\b/i.test(input)) return notYet('The form still has to send it as “phone”.')
    if (!/\bautocomplete=["']?tel\b/i.test(input))
      return notYet(
        'Labelled. Browsers could fill it in, too, which spares people typing: 1.3.5 asks for a word.',
      )
    return right('It has a label that stays, and a browser can fill it in.')
  },

  first(answer) {
    if (answer === 'slot')
      return right('Without it, people cannot do what the page is for. The rest makes it hard, or slow.')
    if (Object.hasOwn(firstOnes, answer))
      return notYet('It matters. And who meets it can still book. Which one ends the visit?')
    return nothingYet
  },
}

const missing = (found: Set<number>) => faults.filter((_, i) => !found.has(i))

function leftOut(found: Set<number>) {
  const left = missing(found).map(({ lines, why }) => `line ${lines[0]}: ${why}`)
  return left.length > 0 ? ` You left out ${left.join('; ')}.` : ''
}

function hintFor(found: Set<number>) {
  const [next] = missing(found)
  const part =
    (next?.lines[0] ?? 0) < 16
      ? 'before the body'
      : (next?.lines[0] ?? 0) < 27
        ? 'above the times'
        : 'from the times on'
  return `Look again ${part}, and with the keyboard alone.`
}
