import { z } from 'zod'
import { roleSlugs } from '../roles/roles'
import { canonicalTechnology } from '../technologies/names'
import { countries, keysOf, seniorities, workplaces } from '../vocabulary'

const one = (most: number) => z.string().trim().max(most).optional().catch(undefined)
const chosen = <K extends string>(keys: readonly K[]) =>
  one(60).transform((typed) => keys.find((key) => key === typed))

/** What the desk looks for in the pool, as its address says it; what cannot be read narrows nothing. */
export const poolCriteria = z.object({
  /** The address of the company for which it looks. */
  for: one(100),
  q: one(200),
  role: chosen(roleSlugs),
  level: chosen(keysOf(seniorities)),
  /** Technologies, with commas between them: all of those that are known. */
  tech: one(200).transform((typed = '') => [
    ...new Set(typed.split(',').flatMap((name) => canonicalTechnology(name.trim()) ?? [])),
  ]),
  workplace: chosen(keysOf(workplaces)),
  country: chosen(keysOf(countries)),
  city: one(80),
  /** A tag and a list of whoever looks. */
  tag: one(40),
  list: one(40),
  after: one(40),
})

export type PoolCriteria = z.output<typeof poolCriteria>
