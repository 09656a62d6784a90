import { Panel } from '@/components/desk/panel'
import { MatchParts } from '@/components/match/match-parts'
import type { FullApplication } from '@/db/applications/desk'
import { findCompared } from '@/db/pool/profile'
import { formatDate } from '@/rules/dates'
import { matchOf } from '@/rules/match/match'

/** How the profile of the candidate and the job fit, as the candidate reads it, too; nothing where they want no comparison. */
export async function MatchPanel({ application }: { application: FullApplication }) {
  const { candidateId, job } = application
  const profile = candidateId && (await findCompared(candidateId))
  if (!profile) return null
  return (
    <Panel id="match" title="Profile and job" aside="The candidate reads the same.">
      <MatchParts match={matchOf(profile, job)} />
      <p className="text-13 text-ink-muted">
        From the profile of {formatDate(profile.updatedAt)}. It says nothing about who is better: read the CV.
      </p>
    </Panel>
  )
}
