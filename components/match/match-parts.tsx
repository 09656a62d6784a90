import type { Match } from '@/rules/match/match'
import type { MatchPart, Verdict } from '@/rules/match/parts'
import { Check, CircleDot, CircleSlash, type Icon, X } from '../ui/icons'

const names: Record<MatchPart['part'], string> = {
  must: 'Needed',
  nice: 'Nice to have',
  level: 'Level',
  workplace: 'Workplace',
  place: 'Place',
  pay: 'Pay, gross per year',
}

export const verdictLooks: Record<Verdict, { icon: Icon; look: string; word: string }> = {
  fits: { icon: Check, look: 'text-good', word: 'Fits' },
  'in part': { icon: CircleDot, look: 'text-warn', word: 'Fits in part' },
  differs: { icon: X, look: 'text-ink-muted', word: 'Differs' },
  'not known': { icon: CircleSlash, look: 'text-ink-muted', word: 'Not known' },
}

/** What is compared of a job and a profile, part by part: the same for the candidate and for the recruiter. */
export function MatchParts({ match }: { match: Match }) {
  const compared = match.parts.filter(({ job, profile }) => job.length > 0 || profile.length > 0)
  return (
    <ul className="grid gap-x-8 sm:grid-cols-2">
      {compared.map((part) => (
        <Part key={part.part} {...part} />
      ))}
    </ul>
  )
}

function Part({ part, verdict, job, profile }: MatchPart) {
  const { icon: Icon, look, word } = verdictLooks[verdict]
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)] content-start gap-x-3 border-t border-line py-3">
      <Icon aria-hidden strokeWidth={2} className={`mt-1 size-4 ${look}`} />
      <div className="min-w-0">
        <p>
          <b className="font-[580]">{names[part]}</b> <span className={`text-13 ${look}`}>{word}</span>
        </p>
        {part === 'must' || part === 'nice' ? (
          <Technologies asked={job} shared={profile} />
        ) : (
          <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 text-14">
            <Said by="Job" words={job} />
            <Said by="Profile" words={profile} />
          </dl>
        )}
      </div>
    </li>
  )
}

function Technologies({ asked, shared }: { asked: string[]; shared: string[] }) {
  const others = asked.filter((name) => !shared.includes(name))
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 text-14">
      {shared.length > 0 && <Said by="Both" words={shared} />}
      {others.length > 0 && <Said by="Job only" words={others} />}
    </dl>
  )
}

function Said({ by, words }: { by: string; words: string[] }) {
  return (
    <>
      <dt className="text-ink-muted">{by}</dt>
      <dd className="wrap-anywhere">{words.join(', ') || 'does not say'}</dd>
    </>
  )
}
