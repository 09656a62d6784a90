import { type Estimated, poolEstimate } from '@/db/pool/estimate'

export type WiderPool = { change: string; people: number }

/** What a company could ask for less narrowly, the wider pool first. */
export async function widerPools(asked: Estimated, people: number, now: Date) {
  const changes: { change: string; asked: Estimated }[] = [
    ...(asked.seniority ? [{ change: 'At any level', asked: { ...asked, seniority: undefined } }] : []),
    ...(asked.country ? [{ change: 'In any country', asked: { ...asked, country: undefined } }] : []),
  ]
  const wider: WiderPool[] = []
  for (const { change, asked } of changes) {
    const found = (await poolEstimate(asked, now)) ?? 0
    if (found > people) wider.push({ change, people: found })
  }
  return wider.sort((a, b) => b.people - a.people)
}
