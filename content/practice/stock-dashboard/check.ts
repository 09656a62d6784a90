import { type Answers, answerTo, nothingYet, notYet, right, type Verdict, type Verdicts } from '../verdict'

/** The alarms to choose from; one would have rung within a minute, and on ordinary mornings keeps silent. */
export const alarms = {
  errors: 'More than 1 % of answers have a status of 500 or above',
  latency: 'Half of the answers take longer than 50 ms',
  age: 'The newest price of a source is older than 10 seconds while its market is open',
  level: 'Any line of level WARN or ERROR',
}

/** Looks at what a reader has found in price-feed.log, the log of one morning. */
export function checkLogReading(answers: Answers): Verdicts {
  return Object.fromEntries(
    Object.entries(questions).map(([name, look]) => {
      const answer = answerTo(answers, name)
      return [name, answer ? look(answer) : nothingYet]
    }),
  )
}

const questions: Record<string, (answer: string) => Verdict> = {
  source(answer) {
    const named = /\bfeed[-_ ]?([ab])\b/i.exec(answer)?.[1]?.toLowerCase() ?? answer.toLowerCase()
    if (named === 'b') return right('ORLN comes from feed-b, and nothing else of feed-b came either.')
    if (named === 'a')
      return notYet('feed-a was slow once and caught up. Which source do the ticks of ORLN name?')
    return notYet('A source is named as in the log, after “source=”.')
  },

  lastPrice(answer) {
    const time = timeOf(answer)
    if (!time) return notYet(timeShape)
    if (time === '09:31:07') return right('Every stale answer agrees: its time less its age is this moment.')
    if (time === '09:36:15')
      return notYet('That is when somebody noticed. The price had stood still for long.')
    if (time > '09:37:00') return notYet('That is after the restart: look for the last price before it.')
    if (time > '09:31:07')
      return notYet('Nothing of ORLN arrived then. An answer sent is not a price received.')
    return notYet('A later price of ORLN arrived before it stood still.')
  },

  firstSign(answer) {
    const time = timeOf(answer)
    if (!time) return notYet(timeShape)
    if (time === '09:31:11')
      return right('The subscription was accepted, at INFO, for no symbol at all: nothing failed, aloud.')
    if (time === '09:31:09' || time === '09:31:10')
      return notYet('Close: this line is routine, and by itself it does no harm. Read on to the next one.')
    if (time === '09:30:02')
      return notYet('This warning concerns the other source, which caught up by itself.')
    if (time === '09:33:40')
      return notYet('This error is loud, but of another symbol, and the harm was done by then.')
    if (time > '09:31:11') return notYet('This is a consequence. An earlier line shows the fault itself.')
    return notYet(
      'All was well then. Compare each line of feed-b with the same line at the start of the log.',
    )
  },

  staleAnswers(answer) {
    const count = numberOf(answer)
    if (count === undefined) return notYet('The answer is a number, like 12.')
    if (count === 26)
      return right('26 answers that looked healthy: status 200, a few milliseconds, an old price.')
    if (count === 27) return notYet('One too many. One of them told the client to keep what it had.')
    return notYet(
      count < 26
        ? 'There are more. Filter by path, by status and by age_ms above 5000, and let the machine count.'
        : 'Fewer. Count only /quotes/ORLN, only status 200, only an age_ms above 5000.',
    )
  },

  gap(answer) {
    const amount = numberOf(answer)
    if (amount === undefined) return notYet('The answer is an amount, like 0.25.')
    if (Math.abs(amount - 1.39) < 0.001 || (amount === 139 && !answer.includes('.')))
      return right('1.39 a share: whoever bought 10,000 of them at the price shown overpaid by 13,900.')
    return notYet('Take the last price before it stood still and the first one after the restart.')
  },

  alarm(answer) {
    if (answer === 'age') return right('It measures what the desk relies on, and is true whatever broke.')
    if (answer === 'errors')
      return notYet('How many answers of that morning had such a status, and were they the stale ones?')
    if (answer === 'latency') return notYet('Look at took_ms: old prices were served as quickly as new ones.')
    if (answer === 'level')
      return notYet('It rings for a lag that mends itself, and stays silent for the line that mattered.')
    return nothingYet
  },
}

const timeShape = 'The answer is a time of the log, like 09:28:01.'

/** "9:31:07", "09:31:07.482" and "2026-05-12T09:31:07Z" all give "09:31:07". */
function timeOf(answer: string): string | undefined {
  const [, hours, rest] = /(?:^|[T\s])(\d{1,2})(:\d{2}:\d{2})(?:[.,]\d{1,3})?Z?$/.exec(answer) ?? []
  return hours && rest && hours.padStart(2, '0') + rest
}

/** "26", "26 answers", "1.39", "1,39 a share", "€1.39". */
function numberOf(answer: string): number | undefined {
  const [found] = answer.match(/\d+(?:[.,]\d+)?/) ?? []
  return found === undefined ? undefined : Number(found.replace(',', '.'))
}
