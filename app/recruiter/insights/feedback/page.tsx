import { z } from 'zod'
import { requireMay } from '@/app/_lib/session'
import { BarChart } from '@/components/desk/bar-chart'
import { Chips } from '@/components/desk/chips'
import { DeskHead } from '@/components/desk/desk-head'
import { Panel } from '@/components/desk/panel'
import { Unread } from '@/components/desk/unread'
import { ButtonLink } from '@/components/ui/button'
import { Download } from '@/components/ui/icons'
import { formatDate } from '@/rules/dates'
import { readsFeedback } from '@/rules/desk/may'
import { placeOf, shareOf } from '@/rules/feedback/feedback'
import { insightsQuery, windows } from '@/rules/insights/query'
import { readAddress } from '@/rules/pages/address'
import { keysOf } from '@/rules/vocabulary'
import { readFeedback } from './read-feedback'

export const metadata = { title: 'What people say' }

const path = '/recruiter/insights/feedback'
const feedbackQuery = z.object({ window: insightsQuery.shape.window })

export default async function FeedbackPage({ searchParams }: PageProps<'/recruiter/insights/feedback'>) {
  const owner = await requireMay(readsFeedback, path)
  const { query, unread } = readAddress(feedbackQuery, await searchParams)
  const { window } = query
  const { since, charts, months, words } = await readFeedback(owner, window, new Date())

  return (
    <>
      <DeskHead
        title="What people say"
        trail={[{ name: 'Insights', path: '/recruiter/insights' }]}
        facts={
          <span>Since {formatDate(since)}. Nobody can see who said it, and after two years it is gone.</span>
        }
      >
        <ButtonLink size="s" href={`${path}/data.csv?window=${window}`}>
          <Download aria-hidden strokeWidth={1.5} />
          CSV
        </ButtonLink>
      </DeskHead>
      <Unread names={unread} />
      <div className="mt-5">
        <Chips
          label="How far back"
          chips={keysOf(windows).map((one) => ({
            name: windows[one],
            href: `${path}?window=${one}`,
            on: one === window,
          }))}
        />
      </div>
      <div className="mt-6 grid items-start gap-x-10 gap-y-8 lg:grid-cols-2">
        {charts.map((chart) => (
          <BarChart key={chart.id} chart={chart} />
        ))}
      </div>
      <div className="mt-10 grid items-start gap-x-10 gap-y-8 lg:grid-cols-2">
        <Panel id="months" title="By month">
          {months.length === 0 ? (
            <p className="text-ink-muted">Nobody has said anything yet.</p>
          ) : (
            <ByMonth months={months} />
          )}
        </Panel>
        <Panel id="words" title="In their own words">
          {words.length === 0 && <p className="text-ink-muted">Nobody has written anything yet.</p>}
          <ul className="grid gap-3">
            {words.map(({ id, place, score, words: said, at }) => (
              <li key={id} className="border-b border-line pb-3">
                <p className="wrap-anywhere whitespace-pre-line">{said}</p>
                <p className="text-13 text-ink-muted">
                  {placeOf(place).name}: {placeOf(place).scores[score]},{' '}
                  <time dateTime={at.toISOString()}>{formatDate(at)}</time>
                </p>
              </li>
            ))}
          </ul>
        </Panel>
      </div>
    </>
  )
}

function ByMonth({ months }: { months: Awaited<ReturnType<typeof readFeedback>>['months'] }) {
  return (
    <table className="w-full text-14">
      <caption className="sr-only">Answers by month and place</caption>
      <thead>
        <tr className="border-b border-line-strong text-start text-13 text-ink-muted">
          <th scope="col" className="py-1.5 text-start font-medium">
            Month
          </th>
          <th scope="col" className="py-1.5 text-start font-medium">
            Place
          </th>
          <th scope="col" className="py-1.5 text-end font-medium">
            Good, of n
          </th>
        </tr>
      </thead>
      <tbody>
        {months.map(({ place, month, n, good }) => (
          <tr key={`${place} ${month}`} className="border-b border-line">
            <th scope="row" className="py-1.5 text-start font-normal tabular-nums">
              {month}
            </th>
            <td className="py-1.5">{placeOf(place).name}</td>
            <td className="py-1.5 text-end tabular-nums">{shareOf(good, n)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
