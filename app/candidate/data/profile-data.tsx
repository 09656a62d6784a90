import { listAvoided } from '@/db/pool/avoided'
import { findConsent } from '@/db/pool/consent'
import { listProfileLooks } from '@/db/pool/looks'
import { findProfile } from '@/db/pool/profile'
import { formatDate, formatDateAndTime } from '@/rules/dates'
import { peopleKeptDays } from '@/rules/retention'
import { plural } from '@/rules/words'
import { Kept, Part } from './part'

/** The profile, whether recruiters find it, and who of them has looked; nothing where there is none. */
export async function ProfileData({ candidateId }: { candidateId: string }) {
  const [profile, consent, avoided, looks] = await Promise.all([
    findProfile(candidateId),
    findConsent(candidateId),
    listAvoided(candidateId),
    listProfileLooks(candidateId),
  ])
  if (!profile) return null
  const found = consent && !consent.endedAt ? consent : undefined
  return (
    <Part title="Your profile">
      <Kept
        what={`What you wrote on it, last on ${formatDate(profile.updatedAt)}${profile.cv ? `, with ${profile.cv.name}` : ''}.`}
        why="So that jobs can be compared with it, and recruiters find it if you let them."
        until={`Until you change or delete it, or ${plural(peopleKeptDays().accounts, 'day')} after your last visit.`}
      />
      <Kept
        what={
          found
            ? `Recruiters can find it: you agreed on ${formatDate(found.givenAt)}. ${plural(avoided.length, 'company does', 'companies do')} not see it because you named them.`
            : 'No recruiter can find it.'
        }
        why="You choose that on the page of your profile."
        until={
          found
            ? 'Until you take it back, or have not been here for six months. Unless you take it back, your closed applications are kept for two years after our last contact.'
            : ''
        }
      />
      <ul aria-label="Who looked at your profile" className="grid gap-1 text-14">
        {looks.length === 0 && <li>Nobody has looked at it yet.</li>}
        {looks.map(({ id, by, company, lookedAt, at }) => (
          <li key={id}>
            {by ?? 'A recruiter'} {lookedAt === 'cv' ? 'opened its CV' : 'looked at it'}
            {company && ` for ${company}`} on {formatDateAndTime(at)}.
          </li>
        ))}
      </ul>
    </Part>
  )
}
