import { technologiesNamedIn } from '../technologies/in-text'
import type { MatchJob, MatchPart, MatchProfile, Verdict } from './parts'

/** The technologies that a job needs, and those that it would like; of an advert that does not part them, it needs all. */
export function technologyParts(profile: Pick<MatchProfile, 'technologies'>, job: MatchJob): MatchPart[] {
  const liked = technologiesNamedIn(job.nice.join('\n'))
  const needed = technologiesNamedIn(job.needs.join('\n'))
  const isNice = (name: string) => liked.has(name) && !needed.has(name)
  return [
    compared(
      'must',
      job.technologies.filter((name) => !isNice(name)),
      profile.technologies,
    ),
    compared('nice', job.technologies.filter(isNice), profile.technologies),
  ]
}

function compared(part: 'must' | 'nice', asked: string[], had: string[]): MatchPart {
  const shared = asked.filter((name) => had.includes(name))
  return { part, verdict: verdictOf(asked.length, shared.length, had.length), job: asked, profile: shared }
}

function verdictOf(asked: number, shared: number, had: number): Verdict {
  if (asked === 0 || had === 0) return 'not known'
  if (shared === asked) return 'fits'
  return shared === 0 ? 'differs' : 'in part'
}
