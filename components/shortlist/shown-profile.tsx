import type { ShownProfile } from '@/db/shortlist/shown'
import type { Match } from '@/rules/match/match'
import { MatchParts } from '../match/match-parts'
import { shownFacts } from './shown-facts'

/** Somebody as a company reads them: what the recruiter says, what the profile says, and how it fits the job. */
export function ShownPerson({
  words,
  by,
  profile,
  match,
}: {
  words: string
  by: string | null
  profile?: ShownProfile
  match?: Match
}) {
  return (
    <div className="grid min-w-0 gap-8">
      <section aria-labelledby="said" className="grid gap-2">
        <h2 id="said" className="text-17">
          What {by ?? 'the recruiter'} says
        </h2>
        <p className="max-w-[65ch] wrap-anywhere whitespace-pre-line">{words}</p>
      </section>
      {profile && (
        <section aria-labelledby="profile" className="grid gap-3">
          <h2 id="profile" className="text-17">
            The profile
          </h2>
          <dl className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
            {shownFacts(profile).map(
              ([name, value]) =>
                value && (
                  <div key={name} className="min-w-0">
                    <dt className="text-13 text-ink-muted">{name}</dt>
                    <dd className="wrap-anywhere">{value}</dd>
                  </div>
                ),
            )}
          </dl>
        </section>
      )}
      {match && (
        <section aria-labelledby="fits" className="grid gap-3">
          <h2 id="fits" className="text-17">
            How it fits the job
          </h2>
          <p className="text-13 text-ink-muted">
            Part by part, with what the job and the profile say. Nothing is added up.
          </p>
          <MatchParts match={match} />
        </section>
      )}
    </div>
  )
}
