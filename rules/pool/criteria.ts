import { z } from 'zod'
import { words } from '../pages/address'
import { roleSlugs } from '../roles/roles'
import { canonicalTechnology } from '../technologies/names'
import { countries, keysOf, seniorities, workplaces } from '../vocabulary'

const chosen = <K extends string>(keys: readonly K[]) =>
  words(60).transform((typed) => keys.find((key) => key === typed))

/** What the desk looks for in the pool, as its address says it; what cannot be read narrows nothing. */
export const poolCriteria = z.object({
  /** The address of the company for which it looks. */
  for: words(100),
  q: words(200),
  role: chosen(roleSlugs),
  level: chosen(keysOf(seniorities)),
  /** Technologies, with commas between them: all of those that are known. */
  tech: words(200).transform((typed = '') => [
    ...new Set(typed.split(',').flatMap((name) => canonicalTechnology(name.trim()) ?? [])),
  ]),
  workplace: chosen(keysOf(workplaces)),
  country: chosen(keysOf(countries)),
  city: words(80),
  /** A tag and a list of whoever looks. */
  tag: words(40),
  list: words(40),
  after: words(40),
})

export type PoolCriteria = z.output<typeof poolCriteria>
