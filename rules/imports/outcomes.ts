import { keysOf } from '../vocabulary'

/** What becomes of a record of an imported file, in the words of its page. */
export const outcomes = {
  created: 'Created',
  updated: 'Updated',
  unchanged: 'Unchanged',
  duplicate: 'Here already',
  rejected: 'Rejected',
} as const
export type Outcome = keyof typeof outcomes

export const outcomeNames = keysOf(outcomes)

/** What becomes of a file's records before anything is written, and how many jobs of the board it lacks: `closes` of them close. */
export type Foretold = Record<Outcome, number> & { missing: number; closes: number }

/** True where an import would change what the board shows. */
export const changesSomething = ({ created, updated, closes, missing }: Foretold) =>
  created + updated + closes + missing > 0
