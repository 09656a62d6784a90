import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ButtonForm } from '@/app/_lib/button-form'
import { findAlert } from '@/db/alerts/alerts'
import { judgement } from '@/rules/alerts/draft'
import { feedbackPlaces } from '@/rules/feedback/feedback'
import { judgeLetterAction } from '../actions'

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
      <h1>{feedbackPlaces.letter.question}</h1>
      <p className="text-17 break-words text-ink-muted">
        For your alert, <b className="font-[580] text-ink">{alert.title}</b>. It tells us whether the search
        finds what you meant.
      </p>
      <div className="flex flex-wrap gap-3">
        {answers[right].map(([answer, words], at) => (
          <ButtonForm
            key={answer}
            action={judgeLetterAction}
            sends={{ alert: token, letter, right: answer }}
            at={answer}
            look={at === 0 ? 'main' : undefined}
          >
            {words}
          </ButtonForm>
        ))}
      </div>
    </div>
  )
}

const words = feedbackPlaces.letter.scores
const yes = ['yes', words.good] as const
const some = ['some', words.fair] as const
const no = ['no', words.bad] as const
/** What can be answered, first what the link in the letter said. */
const answers = { yes: [yes, some, no], some: [some, yes, no], no: [no, some, yes] }
