import { levelPart } from './level'
import type { MatchJob, MatchPart, MatchProfile } from './parts'
import { payPart } from './pay'
import { placePart, workplacePart } from './place'
import { technologyParts } from './technologies'

/** The day of these rules. Whoever changes what a part says gives it a new day, and writes why in the decision about it. */
export const matchVersion = '2026-11-27'

export type Match = { version: string; parts: MatchPart[] }

/**
 * How a profile and a job fit, part by part, the same for both who read it. There is no sum: parts are not worth so many
 * points, and a number would be read as a verdict.
 */
export function matchOf(profile: MatchProfile, job: MatchJob): Match {
  return {
    version: matchVersion,
    parts: [
      ...technologyParts(profile, job),
      levelPart(profile, job),
      workplacePart(profile, job),
      placePart(profile, job),
      payPart(profile, job),
    ],
  }
}
