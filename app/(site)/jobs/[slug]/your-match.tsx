import { MatchParts } from '@/components/match/match-parts'
import type { PublicJob } from '@/db/jobs/jobs'
import { findCompared } from '@/db/pool/profile'
import { matchOf } from '@/rules/match/match'

/** How the job and the profile of whoever is signed in fit; nothing without one, or where they want no comparison. */
export async function YourMatch({ candidateId, job }: { candidateId: string | undefined; job: PublicJob }) {
  const profile = candidateId && (await findCompared(candidateId))
  if (!profile) return null
  return (
    <section aria-labelledby="your-match">
      <h2 id="your-match" className="mb-3">
        This job and your profile
      </h2>
      <MatchParts match={matchOf(profile, job)} />
      <p className="mt-2 max-w-[65ch] text-14 text-ink-muted">
        Only you see this, until you apply: then its recruiter sees the same. It sorts no list and refuses
        nobody.{' '}
        <a href="/candidate/profile#compared" className="underline">
          Change your profile, or turn this off
        </a>
      </p>
    </section>
  )
}
