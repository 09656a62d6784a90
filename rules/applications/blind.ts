import { z } from 'zod'
import { plainLines } from '../forms/plain'
import { keysOf } from '../vocabulary'

/** What stands in the place of a name until a first opinion is recorded; it is made of the id, which tells of nobody. */
export const blindName = (id: string) => `Candidate ${id.slice(-4).toUpperCase()}`

/** A recruiter’s opinion of an application, from least to most. */
export const opinions = {
  '1': 'No',
  '2': 'Rather not',
  '3': 'Rather yes',
  '4': 'Yes',
} as const
export type Opinion = 1 | 2 | 3 | 4

const opinion = z.enum(keysOf(opinions), 'Choose one').transform((typed) => Number(typed) as Opinion) // its keys are these numbers

/** A first opinion as its form gives it: one of the four, and why in a few words. */
export const firstOpinion = z.object({
  rating: opinion,
  verdict: z.string().transform(plainLines).pipe(z.string().max(500, 'Why: at most 500 letters')),
})

export const laterOpinion = z.object({ later: opinion })

/** Opinions before a name was known and after it: of `n` that were looked at again, so many went up and down. */
export type OpinionChanges = { first: number; n: number; up: number; down: number }

const fewest = 5

/** What is said of them to an owner; below five it says nothing yet. */
export function opinionsInWords({ first, n, up, down }: OpinionChanges): string {
  if (first === 0) return 'No first opinion was recorded in this time.'
  const recorded = `${first.toLocaleString('en')} first ${first === 1 ? 'opinion was' : 'opinions were'} recorded before the name was known`
  if (n < fewest) return `${recorded}; fewer than ${fewest} were looked at again, which says nothing yet.`
  const same = n - up - down
  return `${recorded}. ${n.toLocaleString('en')} were looked at again with the name and the CV: ${same.toLocaleString('en')} stayed, ${up.toLocaleString('en')} went up and ${down.toLocaleString('en')} went down.`
}
