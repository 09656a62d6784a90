import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ButtonForm } from '@/app/_lib/button-form'
import { findReminders } from '@/db/people/reminders'
import { formatWeekday } from '@/rules/dates'
import { stopRemindersAction } from './actions'

export const metadata: Metadata = {
  title: 'Letters about saved jobs',
  robots: { index: false, follow: false },
}

export default async function RemindersPage({ params }: PageProps<'/reminders/[token]'>) {
  const { token } = await params
  const reader = await findReminders(token)
  if (!reader) notFound()
  const { email, stoppedAt } = reader

  return (
    <div className="wrap grid max-w-[46rem] gap-6 pt-8 md:pt-12">
      <h1>{stoppedAt ? 'These letters have stopped' : 'Stop letters about saved jobs?'}</h1>
      <p className="text-17 text-ink-muted">
        {stoppedAt ? (
          <>
            Since {formatWeekday(stoppedAt)} nothing about saved jobs is written to{' '}
            <b className="font-[580] break-words text-ink">{email}</b>. You can have them again on the page of
            your{' '}
            <a href="/candidate/saved" className="underline">
              saved jobs
            </a>
            .
          </>
        ) : (
          <>
            We write to <b className="font-[580] break-words text-ink">{email}</b> before a saved job closes,
            and when one has closed early. Your saved jobs stay where they are.
          </>
        )}
      </p>
      {!stoppedAt && (
        <ButtonForm action={stopRemindersAction} sends={{ reminders: token }} look="main">
          Stop these letters
        </ButtonForm>
      )}
    </div>
  )
}
