import { plainLines } from '../forms/plain'

/** How well somebody meets a criterion, from what was seen and heard. */
export const ratings = {
  1: 'No sign of it',
  2: 'Some signs',
  3: 'Clear signs',
  4: 'Strong, with examples',
} as const

export type Rating = 1 | 2 | 3 | 4

/** What one interviewer says of one criterion; without a rating it was not looked at. */
export type Rated = { criterion: string; rating: Rating | null; note: string }

const mostCriteria = 8
const longest = 120

/** The criteria of a job, one a line; where nobody has written any they are what the job needs. */
export function criteriaOf(job: { needs: string[] }, own: string[]): string[] {
  return (own.length > 0 ? own : job.needs).slice(0, mostCriteria)
}

/** Criteria as they are typed, one a line: each once, or a sentence that says what is wrong. */
export function readCriteria(text: string): string[] | string {
  const lines = [
    ...new Set(
      plainLines(text)
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    ),
  ]
  if (lines.length > mostCriteria) return `Write at most ${mostCriteria} criteria: more are seldom filled in`
  if (lines.some((line) => line.length > longest))
    return `Keep each criterion to at most ${longest} characters`
  return lines
}

/** A scorecard as a form sends it, by the places of its criteria; a sentence where it says nothing yet. */
export function readScorecard(
  criteria: string[],
  said: (name: string) => string,
): { overall: Rating; note: string; rated: Rated[] } | { errors: Record<string, string> } {
  const errors: Record<string, string> = {}
  const overall = ratingOf(said('overall'))
  if (!overall) errors.overall = 'Choose how it was on the whole'
  const rated = criteria.map((criterion, at) => ({
    criterion,
    rating: ratingOf(said(`rating-${at}`)) ?? null,
    note: plainLines(said(`note-${at}`))
      .trim()
      .slice(0, 500),
  }))
  const note = plainLines(said('summary')).trim()
  if (note.length > 3000) errors.summary = 'Write at most 3,000 characters'
  if (overall && rated.length > 0 && rated.every(({ rating }) => rating === null))
    errors['rating-0'] = 'Rate at least one criterion: what you saw of it, not how it felt'
  if (!overall || Object.keys(errors).length > 0) return { errors }
  return { overall, note, rated }
}

function ratingOf(said: string): Rating | undefined {
  return ([1, 2, 3, 4] as const).find((rating) => String(rating) === said)
}
