import { ButtonForm } from '@/app/_lib/button-form'
import { CircleCheck, EyeOff } from '@/components/ui/icons'
import { Standing } from '@/components/ui/standing'
import { listAvoided } from '@/db/pool/avoided'
import type { findConsent } from '@/db/pool/consent'
import type { Profile } from '@/db/pool/profile'
import { formatDate } from '@/rules/dates'
import { missingIn } from '@/rules/pool/complete'
import { plural } from '@/rules/words'
import { AvoidForm, JoinForm } from './join-form'
import { Part } from './part'
import { avoidNoMoreAction, leavePoolAction } from './pool-actions'

type Consent = Awaited<ReturnType<typeof findConsent>>

/** Whether recruiters find the profile, from whom it is kept, and the ways to change both. */
export async function Pool({ profile, consent }: { profile: Profile; consent: Consent }) {
  const missing = missingIn(profile)
  const since = consent && !consent.endedAt ? consent.givenAt : undefined
  return (
    <Part id="pool" title="Being found by recruiters">
      {since && missing.length === 0 && consent?.verifiedAt ? (
        <Standing
          look="text-good"
          icon={CircleCheck}
          words={`Recruiters find you since ${formatDate(since)}`}
        />
      ) : (
        <Standing look="text-ink-muted" icon={EyeOff} words="Nobody finds your profile" />
      )}
      {consent?.endedBecause === 'silent' && (
        <p className="text-14 text-ink-muted">You were not here for six months, so we stopped showing it.</p>
      )}
      <p className="text-14 text-ink-muted">
        They search for a company that hires, by role, place and words. Their list names nobody. Each look at
        your profile is noted, and you see it under{' '}
        <a href="/candidate/data" className="underline">
          Your data
        </a>
        .
      </p>
      {since && !consent?.verifiedAt && (
        <p className="text-14">
          You agreed. Confirm your address too: follow the link in the e-mail that you got when you signed up,
          or sign in by a link.
        </p>
      )}
      {missing.length > 0 && <Missing parts={missing} since={since} />}
      {!since && missing.length === 0 && <JoinForm />}
      {since && (
        <ButtonForm action={leavePoolAction} sends={{}} at="leave" size="s">
          Do not show it any more
        </ButtonForm>
      )}
      <Avoided candidateId={profile.candidateId} />
    </Part>
  )
}

function Missing({ parts, since }: { parts: ReturnType<typeof missingIn>; since?: Date }) {
  return (
    <div className="rounded-m bg-sunken px-4 py-3 text-14">
      <p>
        {since
          ? 'You agreed, and your profile has to say more before it is shown:'
          : 'To be found it has to say:'}
      </p>
      <ul className="mt-1 list-disc ps-5">
        {parts.map(({ field, what }) => (
          <li key={field}>
            <a href={`#${field}`} className="inline-block py-0.5 underline">
              {what}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

async function Avoided({ candidateId }: { candidateId: string }) {
  const companies = await listAvoided(candidateId)
  return (
    <div className="mt-2 grid w-full gap-3 border-t border-line pt-4">
      {companies.length > 0 && (
        <ul aria-label="Companies that do not see it" className="grid gap-2">
          {companies.map(({ name, foldedName, others }) => (
            <li key={foldedName} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
              <span className="min-w-0 wrap-anywhere">
                <b className="font-[580]">{name}</b>
                {others > 0 && (
                  <span className="text-13 text-ink-muted">
                    {' '}
                    and {plural(others, 'company', 'companies')} of its group
                  </span>
                )}
              </span>
              <ButtonForm
                action={avoidNoMoreAction}
                sends={{ company: foldedName }}
                at={`show ${foldedName}`}
                size="s"
              >
                Let it see
                <span className="sr-only"> {name}</span>
              </ButtonForm>
            </li>
          ))}
        </ul>
      )}
      <AvoidForm />
    </div>
  )
}
