import { ButtonForm } from '@/app/_lib/button-form'
import { ShownPerson } from '@/components/shortlist/shown-profile'
import type { Asked } from '@/db/shortlist/asked'
import { siteCalendar } from '@/rules/calendar'
import { formatDate, formatDateAndTime } from '@/rules/dates'
import { timesToTake } from '@/rules/shortlist/meeting'
import { agreeToNameAction, answerAskedAction, withdrawFromShortlistAction } from './actions'
import { InterviewAnswer } from './interview-answer'

type Sends = Record<string, string>

/** A question whether a company may see somebody, as they read it: what it would see, their answer, and each look. */
export function AskedView({ asked, sends }: { asked: Asked; sends: Sends }) {
  const { company, job, by, words, profile, match, isApplicant } = asked
  return (
    <div className="grid items-start gap-x-12 gap-y-8 min-[980px]:grid-cols-[minmax(0,1fr)_23rem]">
      <div className="grid min-w-0 gap-8">
        <p className="max-w-[65ch] text-17 text-ink-muted">
          {by ?? 'A recruiter'} would like to show you to {company}, which looks for:{' '}
          {job.isPublic ? (
            <a href={`/jobs/${job.slug}`} lang={job.language} className="underline">
              {job.title}
            </a>
          ) : (
            <span lang={job.language}>{job.title}</span>
          )}
          . This is what they would see. Your name, your address, your number and your CV are not shown
          {isApplicant && ', nor what you sent with your application'}.
        </p>
        <ShownPerson words={words} by={by} profile={profile} match={match} />
      </div>
      <aside aria-label="Your answer" className="grid gap-4">
        {asked.confidential && <WhoAsks asked={asked} sends={sends} />}
        <YourAnswer asked={asked} sends={sends} />
        <Looks asked={asked} />
      </aside>
    </div>
  )
}

function WhoAsks({ asked: { realCompany }, sends }: { asked: Asked; sends: Sends }) {
  return (
    <Box title="Who hires">
      {realCompany ? (
        <p className="wrap-anywhere">
          <b className="font-[580]">{realCompany}</b>. You agreed to keep this name to yourself.
        </p>
      ) : (
        <>
          <p>This company does not give its name to the public. You may read it before you answer.</p>
          <ButtonForm action={agreeToNameAction} sends={sends} at="name">
            I keep it to myself: show me the name
          </ButtonForm>
        </>
      )}
    </Box>
  )
}

function YourAnswer({ asked, sends }: { asked: Asked; sends: Sends }) {
  const { company, agreed, answeredAt, withdrawnAt, isOpen, isSeen } = asked
  const on = answeredAt ? ` on ${formatDate(answeredAt)}` : ''
  if (!isOpen)
    return (
      <Box title="This question is over">
        <p>{company} does not see you. The search has ended, or you do not want them to see you.</p>
      </Box>
    )
  if (isSeen)
    return (
      <>
        <Meeting asked={asked} sends={sends} />
        <Box title={`${company} can see you`}>
          <p>You said yes{on}. You can take it back at any time: they see nothing from that moment.</p>
          <ButtonForm action={withdrawFromShortlistAction} sends={sends} at="withdraw">
            Do not show me any more
          </ButtonForm>
        </Box>
      </>
    )
  const said = withdrawnAt
    ? `You took your yes back on ${formatDate(withdrawnAt)}.`
    : agreed === null
      ? ''
      : `You said ${agreed ? 'yes' : 'no'}${on}, and they do not see you now.`
  return (
    <Box title={`May ${company} see you?`}>
      {said && <p>{said}</p>}
      <ButtonForm action={answerAskedAction} sends={{ ...sends, answer: 'yes' }} at="yes" look="main">
        Yes, they may see this
      </ButtonForm>
      {agreed === null && (
        <ButtonForm action={answerAskedAction} sends={{ ...sends, answer: 'no' }} at="no">
          No
        </ButtonForm>
      )}
      <p className="text-13 text-ink-muted">If you do nothing, they see nothing.</p>
    </Box>
  )
}

function Meeting({ asked, sends }: { asked: Asked; sends: Sends }) {
  const { company, minutes, place, note, interviewAnsweredAt, interviewTime, calledOffAt } = asked
  if (calledOffAt)
    return (
      <Box title="Interview">
        <p>It was called off on {formatDate(calledOffAt)}.</p>
      </Box>
    )
  if (!asked.interviewAskedAt) return null
  const now = new Date()
  const isToCome = asked.startsAt !== null && asked.startsAt > now
  const shown = { company, minutes, place, note, interviewAnsweredAt, interviewTime, isToCome }
  return (
    <InterviewAnswer
      asked={{ ...shown, times: timesToTake(asked.times, now) }}
      zone={siteCalendar().zone}
      sends={sends}
    />
  )
}

function Looks({ asked: { looks, agreed, company } }: { asked: Asked }) {
  if (!agreed) return null
  return (
    <section aria-label="Who looked" className="rounded-m border border-line p-5">
      <h2 className="text-17">Who looked</h2>
      <ul className="mt-2 grid gap-1 text-14">
        {looks.length === 0 && <li>Nobody of {company} has looked yet.</li>}
        {looks.map(({ id, by, at }) => (
          <li key={id}>
            {by}, {formatDateAndTime(at)}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Box({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className="grid gap-4 rounded-m border border-line bg-surface p-5">
      <h2 className="text-20">{title}</h2>
      {children}
    </section>
  )
}
