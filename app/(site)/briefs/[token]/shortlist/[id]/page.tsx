import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Place } from '@/app/_interview/place'
import { ButtonForm } from '@/app/_lib/button-form'
import { BackToShortlist } from '@/components/brief/back'
import { ShownPerson } from '@/components/shortlist/shown-profile'
import { VerdictBadge } from '@/components/shortlist/verdict-badge'
import { Handshake } from '@/components/ui/icons'
import { Standing } from '@/components/ui/standing'
import { lookAtShortlist, type Shortlisted } from '@/db/shortlist/room'
import { timeWords } from '@/rules/shortlist/meeting'
import { personWords } from '@/rules/shortlist/sentences'
import { callMeetingOffAction } from '../actions'
import { findVisitor } from '../visitor'
import { AskForInterview } from './ask-for-interview'
import { VerdictForm } from './verdict-form'

export const metadata: Metadata = { title: 'On your shortlist', robots: { index: false, follow: false } }

export default async function ShortlistedPage({ params }: PageProps<'/briefs/[token]/shortlist/[id]'>) {
  const { token, id } = await params
  const { brief, visitor } = await findVisitor(token)
  const [person] = await lookAtShortlist(visitor, [id])
  if (!person) notFound()
  const { number, words, profile, match, said, others, contact } = person

  return (
    <div className="wrap grid items-start gap-x-12 gap-y-8 py-8 md:py-12 min-[980px]:grid-cols-[minmax(0,1fr)_23rem]">
      <div className="grid min-w-0 gap-8">
        <header className="grid gap-2">
          <BackToShortlist token={token} />
          <h1 className="text-32">{contact?.name ?? personWords(number)}</h1>
        </header>
        <ShownPerson words={words} by={brief.recruiter} profile={profile} match={match} />
      </div>
      <aside aria-label="Your word" className="grid gap-4">
        <VerdictForm token={token} id={id} verdict={said?.verdict} comment={said?.comment} />
        <Colleagues said={others} />
        {contact ? (
          <Contact token={token} person={person} contact={contact} />
        ) : (
          <AskForInterview token={token} person={person} />
        )}
      </aside>
    </div>
  )
}

function Colleagues({ said }: { said: Shortlisted['others'] }) {
  if (said.length === 0) return null
  return (
    <section aria-labelledby="colleagues" className="grid gap-3 rounded-m border border-line p-5">
      <h2 id="colleagues" className="text-17">
        Your colleagues
      </h2>
      {said.map(({ personId, by, verdict, comment }) => (
        <p key={personId ?? 'first'} className="text-14 wrap-anywhere whitespace-pre-line [&>span]:me-2">
          <VerdictBadge verdict={verdict} />
          {by}
          {comment && `: ${comment}`}
        </p>
      ))}
    </section>
  )
}

type ContactProps = { token: string; person: Shortlisted; contact: NonNullable<Shortlisted['contact']> }

function Contact({ token, person, contact }: ContactProps) {
  const { id, interviewTime, startsAt } = person
  return (
    <section aria-labelledby="contact" className="grid gap-2 rounded-m border border-line bg-surface p-5">
      <Standing icon={Handshake} look="text-good" words="The interview is agreed" />
      <h2 id="contact" className="text-20 wrap-anywhere">
        {interviewTime && timeWords(interviewTime)}
      </h2>
      <Place {...person} />
      <p className="wrap-anywhere">
        {contact.name}
        <br />
        <a href={`mailto:${contact.email}`} className="underline">
          {contact.email}
        </a>
        {contact.phone && (
          <>
            <br />
            <a href={`tel:${contact.phone.replace(/[^+\d]/g, '')}`} className="underline">
              {contact.phone}
            </a>
          </>
        )}
      </p>
      <p className="text-13 text-ink-muted">Use it for this interview only.</p>
      {startsAt && startsAt > new Date() && (
        <ButtonForm action={callMeetingOffAction} sends={{ brief: token, id }} at="call-off" size="s">
          Call the interview off
        </ButtonForm>
      )}
    </section>
  )
}
