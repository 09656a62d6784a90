import { countChips, countFeedback, listWords } from '@/db/feedback/feedback'
import type { Owner } from '@/db/people/users'
import { addDays } from '@/rules/dates'
import { type FeedbackPlace, feedbackPlaces, placeOf, scores, shareOf } from '@/rules/feedback/feedback'
import type { Chart } from '@/rules/insights/figures'
import type { Window } from '@/rules/insights/query'
import { keysOf, word } from '@/rules/vocabulary'

/** What people said of the site: a chart for each place, the same by month, and their own words. */
const answers: Chart['of'] = ['answer', 'answers']

export async function readFeedback(owner: Owner, window: Window, now: Date) {
  const since = addDays(now, -Number(window))
  const months = await countFeedback(owner, since)
  const chips = await countChips(owner, since)
  const charts = keysOf(feedbackPlaces).map((place): Chart => {
    const total = sum(months.filter((one) => one.place === place).map(({ n }) => n))
    const { name, question, scores: words } = placeOf(place)
    return {
      id: `said-${place}`,
      title: `${name}: ${question}`,
      of: answers,
      total,
      figures:
        total === 0
          ? []
          : scores.map((score) => {
              const n = sum(months.filter((one) => one.place === place).map((one) => one[score]))
              return { name: words[score], n, words: shareOf(n, total) }
            }),
      note: chipWords(place, chips),
    }
  })
  return { since, charts, months, words: await listWords(owner, since) }
}

/** The same by month, as charts that go into a file. */
export function monthCharts(months: Awaited<ReturnType<typeof countFeedback>>): Chart[] {
  return months.map(({ place, month, n, ...said }) => ({
    id: `${place}-${month}`,
    title: `${placeOf(place).name}, ${month}`,
    of: answers,
    total: n,
    figures: scores.map((score) => ({
      name: placeOf(place).scores[score],
      n: said[score],
      words: shareOf(said[score], n),
    })),
  }))
}

function chipWords(place: FeedbackPlace, chips: Awaited<ReturnType<typeof countChips>>): string {
  const said = chips.filter((one) => one.place === place)
  return said.map(({ chip, n }) => `“${word(placeOf(place).chips, chip)}”: ${n}.`).join(' ')
}

const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0)
