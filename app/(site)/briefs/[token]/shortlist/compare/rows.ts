import { shownFacts } from '@/components/shortlist/shown-facts'
import type { Shortlisted } from '@/db/shortlist/room'
import type { MatchPart, Verdict } from '@/rules/match/parts'

const parts: [MatchPart['part'], string][] = [
  ['must', 'Needed for the job'],
  ['nice', 'Nice to have'],
  ['level', 'Level of the job'],
  ['workplace', 'Workplace of the job'],
  ['place', 'Place of the job'],
  ['pay', 'Pay of the job'],
]

const verdicts: Record<Verdict, string> = {
  fits: 'Fits',
  'in part': 'Fits in part',
  differs: 'Differs',
  'not known': 'Not known',
}

/** The rows of a comparison, without those in which nobody says anything. */
export function comparedRows(people: Shortlisted[]) {
  const row = (name: string, of: (person: Shortlisted) => string | undefined) => ({
    name,
    values: people.map((person) => ({ id: person.id, text: of(person) ?? '' })),
  })
  const facts = people.flatMap(({ profile }) => (profile ? shownFacts(profile) : []))
  const names = [...new Set(facts.map(([name]) => name))]
  return [
    row('What the recruiter says', ({ words }) => words),
    ...names.map((name) =>
      row(name, ({ profile }) => profile && shownFacts(profile).find(([known]) => known === name)?.[1]),
    ),
    ...parts.map(([part, name]) => row(name, (person) => partWords(person, part))),
    row('Your comment', ({ said }) => said?.comment ?? undefined),
  ].filter(({ values }) => values.some(({ text }) => text))
}

function partWords({ match }: Shortlisted, wanted: MatchPart['part']) {
  const part = match?.parts.find(({ part }) => part === wanted)
  if (!part || (part.job.length === 0 && part.profile.length === 0)) return undefined
  return [verdicts[part.verdict], part.profile.join(', ')].filter(Boolean).join('\n')
}
