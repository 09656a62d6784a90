import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BackToShortlist } from '@/components/brief/back'
import { VerdictBadge } from '@/components/shortlist/verdict-badge'
import { lookAtShortlist } from '@/db/shortlist/room'
import { personWords } from '@/rules/shortlist/sentences'
import { findVisitor } from '../visitor'
import { comparedRows } from './rows'

export const metadata: Metadata = { title: 'Side by side', robots: { index: false, follow: false } }

const most = 4

export default async function ComparePage({
  params,
  searchParams,
}: PageProps<'/briefs/[token]/shortlist/compare'>) {
  const { token } = await params
  const asked = [(await searchParams).with ?? []].flat()
  const { visitor } = await findVisitor(token)
  const wanted = [...new Set(asked)]
  const ids = wanted.slice(0, most)
  const people = ids.length > 0 ? await lookAtShortlist(visitor, ids) : []
  if (ids.length > 0 && people.length === 0) notFound()

  return (
    <div className="wrap grid gap-8 py-8 md:py-12">
      <header className="grid gap-2">
        <BackToShortlist token={token} />
        <h1 className="text-32">Side by side</h1>
        {wanted.length > most && (
          <p className="text-ink-muted">
            Four people fit side by side. These are the first four of those that you ticked.
          </p>
        )}
        {people.length < 2 && (
          <p className="text-ink-muted">Tick two to four people on your shortlist to compare them.</p>
        )}
      </header>
      {people.length > 1 && (
        <section
          aria-label="Comparison"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
          tabIndex={0}
          className="overflow-x-auto"
        >
          <table className="w-full min-w-[44rem] table-fixed border-collapse text-14 [&_td]:p-3 [&_td]:align-top [&_th]:p-3 [&_th]:text-start [&_th]:align-top">
            <thead>
              <tr className="border-b-2 border-line-strong">
                <td className="sticky start-0 w-24 bg-paper sm:w-32" />
                {people.map(({ id, number, contact, said }) => (
                  <th key={id} scope="col" className="wrap-anywhere">
                    <a href={`/briefs/${token}/shortlist/${id}`} className="underline">
                      {contact?.name ?? personWords(number)}
                    </a>
                    {said?.verdict && (
                      <span className="mt-1 block">
                        <VerdictBadge verdict={said.verdict} />
                      </span>
                    )}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {comparedRows(people).map(({ name, values }) => (
                <tr key={name} className="border-b border-line">
                  <th scope="row" className="sticky start-0 bg-paper font-normal text-ink-muted">
                    {name}
                  </th>
                  {values.map(({ id, text }) => (
                    <td key={id} className="wrap-anywhere whitespace-pre-line">
                      {text || <span className="text-ink-muted">not said</span>}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  )
}
