import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { findAlert } from '@/db/alerts/alerts'
import { judgement } from '@/rules/alerts/draft'
import { judgeLetterAction } from '../actions'
import { AlertButton } from '../alert-forms'

export const metadata: Metadata = {
  title: 'Were these the right jobs?',
  robots: { index: false, follow: false },
}

export default async function JudgeLetterPage({ params, searchParams }: PageProps<'/alerts/[token]/right'>) {
  const { token } = await params
  const said = judgement.safeParse(await searchParams)
  const alert = await findAlert(token)
  if (!alert || !said.success) notFound()

  // Programs that check mail follow every link in it: only the button is an answer.
  const { letter, right } = said.data
  return (
    <div className="wrap grid max-w-[46rem] gap-6 pt-8 md:pt-12">
      <h1>Were these the right jobs?</h1>
      <p className="text-17 break-words text-ink-muted">
        For your alert, <b className="font-[580] text-ink">{alert.title}</b>. It tells us whether the search
        finds what you meant.
      </p>
      <div className="flex flex-wrap gap-3">
        <AlertButton action={judgeLetterAction} token={token} letter={letter} right={right} look="main">
          {right === 'yes' ? 'Yes, they were right' : 'No, they were wrong'}
        </AlertButton>
        <AlertButton
          action={judgeLetterAction}
          token={token}
          letter={letter}
          right={right === 'yes' ? 'no' : 'yes'}
        >
          {right === 'yes' ? 'No, they were wrong' : 'Yes, they were right'}
        </AlertButton>
      </div>
    </div>
  )
}
