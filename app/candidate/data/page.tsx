import type { Metadata } from 'next'
import { requireUser } from '@/app/_lib/session'
import { ButtonLink } from '@/components/ui/button'
import { exportPerson, listKeptApplications, listLooks } from '@/db/personal-data/export-person'
import { stages } from '@/rules/applications/stages'
import { formatDate, formatDateAndTime } from '@/rules/dates'
import { keptDays, peopleKeptDays } from '@/rules/retention'
import { applicationKeptUntil, daysPromised } from '@/rules/site/promised'
import { plural } from '@/rules/words'
import { EraseForm } from './erase-form'
import { Kept, Part } from './part'
import { ProfileData } from './profile-data'
import { ShortlistData } from './shortlist-data'

export const metadata: Metadata = { title: 'Your data' }

export default async function DataPage() {
  const user = await requireUser('/candidate/data')
  const [applications, record = {}] = await Promise.all([
    listKeptApplications(user.id),
    exportPerson(user.id),
  ])
  const looks = await listLooks(applications.map(({ cvId }) => cvId))
  const held = (table: string, one: string) => plural(record[table]?.length ?? 0, one)

  return (
    <>
      <h1 className="text-32">Your data</h1>
      <p className="mt-3 max-w-[65ch] text-ink-muted">
        What is stored about you, why, until when, and who has looked at it.{' '}
        <a href="/privacy" className="underline">
          The privacy notice
        </a>{' '}
        says the whole.
      </p>
      <div className="mt-8 grid gap-10">
        <Part title="Your account">
          <Kept
            what={`Your name, ${user.name}, your address, ${user.email}, and the language of our e-mails to you.`}
            why="So that you find your applications and saved jobs again."
            until={`Until you delete it, or ${plural(peopleKeptDays().accounts, 'day')} after you last signed in.`}
          />
          <Kept
            what={`${held('sessions', 'session')}, each with its browser, and ${held('savedJobs', 'saved job')}.`}
            why="So that you stay signed in, and find these jobs."
            until={`A session is forgotten ${plural(keptDays.sessions, 'day')} after its end, a saved job when you remove it.`}
          />
          <Kept
            what={`${held('alerts', 'job alert')}, ${held('messages', 'message')} and ${held('outbox', 'e-mail')} to you.`}
            why="So that we can write to you and answer you."
            until={`An alert until ${plural(keptDays.alerts, 'day')} after its end, a message until ${plural(peopleKeptDays().messages, 'day')} after its answer. The text of an e-mail for ${plural(keptDays.letterTexts, 'day')}, its date for ${plural(peopleKeptDays().letters, 'day')}.`}
          />
        </Part>
        {(record.contacts?.length ?? 0) > 0 && (
          <Part title="What a recruiter has noted">
            <Kept
              what={`${held('contacts', 'recruiter')} added you with this address, with what they knew of your work. The copy below holds all of it.`}
              why="So that they can tell you of jobs."
              until="Until you delete your account or say no on the page of their e-mail, and as long as you let recruiters find you if you said yes."
            />
          </Part>
        )}
        <ProfileData candidateId={user.id} />
        <ShortlistData candidateId={user.id} />
        <Part title="Your applications">
          <Kept
            what={`${held('applicationDrafts', 'application')} that you have begun and not sent, each with its CV.`}
            why="So that you can finish it on any device. Only you can read it."
            until={`Until you send it or delete it, or ${plural(peopleKeptDays().drafts, 'day')} after you last saved it.`}
          />
          {applications.length === 0 && <p>You have sent none.</p>}
          <ul className="grid gap-6">
            {applications.map(({ id, title, company, stage, createdAt, closedAt, consentAt, cv, cvId }) => {
              const until = applicationKeptUntil({ sentAt: createdAt, closedAt, consentAt })
              const seen = looks.filter((look) => look.cvId === cvId)
              return (
                <li key={id}>
                  <h3 className="text-17 font-semibold">
                    {title}, {company}
                  </h3>
                  <Kept
                    what={`What you sent on ${formatDate(createdAt)}, with ${cv}. It is now: ${stages[stage]}.`}
                    why="So that the recruiter can read it and answer it."
                    until={
                      until
                        ? `Until ${formatDate(until)}.`
                        : `While it is open, and ${plural(consentAt ? daysPromised('consented', consentAt) : daysPromised('applications', createdAt), 'day')} more.`
                    }
                  />
                  <p className="mt-1 text-14">
                    {seen.length === 0
                      ? 'Nobody has opened your CV yet.'
                      : seen
                          .map(
                            ({ by, at }) =>
                              `${by ?? 'A recruiter'} opened your CV on ${formatDateAndTime(at)}.`,
                          )
                          .join(' ')}
                  </p>
                </li>
              )
            })}
          </ul>
        </Part>
        <Part title="Take it with you">
          <p className="max-w-[65ch]">
            One file with all of it: the record as JSON, what we know of your CV as JSON Resume, and the CVs
            that you sent or keep in a draft.
          </p>
          <p>
            <ButtonLink href="/candidate/data/export">Download my data</ButtonLink>
          </p>
        </Part>
        <Part title="Delete it">
          <p className="max-w-[65ch]">
            Your account, your applications with their CVs, your messages, alerts and e-mails are deleted at
            once. Open applications are withdrawn. What stays is only counted, and tells nothing of you.
          </p>
          <EraseForm />
        </Part>
      </div>
    </>
  )
}
