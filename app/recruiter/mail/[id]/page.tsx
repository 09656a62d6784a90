import { notFound } from 'next/navigation'
import { requireRecruiter } from '@/app/_lib/session'
import { DeskHead } from '@/components/desk/desk-head'
import { Facts } from '@/components/desk/panel'
import { findDeskLetter } from '@/db/desk/letters'
import { formatDateAndTime } from '@/rules/dates'
import { ActionForm } from '../../action-form'
import { sendAgainAction, stopAction } from '../actions'
import { LetterState } from '../letter-state'

export const metadata = { title: 'E-mail' }

export default async function LetterPage({ params }: PageProps<'/recruiter/mail/[id]'>) {
  const { id } = await params
  const recruiter = await requireRecruiter(`/recruiter/mail/${id}`)
  const letter = (await findDeskLetter(recruiter, id)) ?? notFound()

  return (
    <>
      <DeskHead
        title={letter.subject}
        trail={[{ name: 'Mail', path: '/recruiter/mail' }]}
        facts={
          <>
            <LetterState letter={letter} />
            <span>to {letter.recipient}</span>
          </>
        }
      />
      <div className="mt-6 grid items-start gap-8 xl:grid-cols-[minmax(0,1fr)_19rem]">
        <p className="rounded-m border border-line bg-surface px-6 py-5 text-15 leading-relaxed wrap-anywhere whitespace-pre-line">
          {letter.body.trim() || 'We no longer keep the text of this e-mail.'}
        </p>
        <div className="grid gap-6">
          {letter.failedAt && letter.body && (
            <ActionForm action={sendAgainAction} id={letter.id} submit="Send it again" look="main" />
          )}
          {!letter.sentAt && !letter.failedAt && letter.about !== 'account' && (
            <ActionForm action={stopAction} id={letter.id} submit="Stop it" look="danger" />
          )}
          <Facts
            facts={[
              ['Written', moment(letter.createdAt)],
              ['Sent', moment(letter.sentAt)],
              ['Not delivered', moment(letter.failedAt)],
              ['Came back', moment(letter.bouncedAt)],
              ['Attempts', letter.attempts > 0 && String(letter.attempts)],
              ['Next attempt', letter.lastError && !letter.failedAt && moment(letter.dueAt)],
              ['What the mail server said', letter.lastError],
            ]}
          />
        </div>
      </div>
    </>
  )
}

function moment(date: Date | null) {
  return date && <time dateTime={date.toISOString()}>{formatDateAndTime(date)}</time>
}
