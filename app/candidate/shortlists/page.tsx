import type { Metadata } from 'next'
import { requireUser } from '@/app/_lib/session'
import { Empty } from '@/components/ui/empty'
import { listCandidateAsked } from '@/db/shortlist/of-candidate'
import { formatDate } from '@/rules/dates'
import { questionWords } from '@/rules/shortlist/sentences'

export const metadata: Metadata = { title: 'Companies that may see you' }

export default async function ShortlistsPage() {
  const candidate = await requireUser('/candidate/shortlists')
  const questions = await listCandidateAsked(candidate.id)

  return (
    <>
      <h1 className="text-32">Companies that may see you</h1>
      <p className="mt-3 max-w-[65ch] text-ink-muted">
        Recruiters ask you before a company sees what you can do. Nobody sees anything until you say yes.
      </p>
      {questions.length === 0 ? (
        <div className="mt-8">
          <Empty title="No recruiter has asked you yet">
            <p>
              They ask people whose{' '}
              <a href="/candidate/profile" className="underline">
                profile
              </a>{' '}
              they can find, and people who applied.
            </p>
          </Empty>
        </div>
      ) : (
        <ul className="mt-8 border-t border-line">
          {questions.map((question) => (
            <li key={question.id} className="grid gap-1 border-b border-line py-4">
              <p className="text-17">
                <a href={`/candidate/shortlists/${question.id}`} className="font-[580] underline">
                  {question.company}
                </a>
                , <span lang={question.language}>{question.title}</span>
              </p>
              <p className="text-14 text-ink-muted">
                Asked on {formatDate(question.askedAt)}. {questionWords(question)}
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
