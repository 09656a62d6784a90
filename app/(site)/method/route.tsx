import type { ReactNode } from 'react'
import type { Head } from '@/app/_reading/head'
import { readingPage } from '@/app/_reading/reading-page'

const head: Head = {
  title: 'How we count',
  description: 'What the live numbers of this site count, how, when, and what they leave out.',
  alternates: { canonical: '/method' },
}

export const GET = readingPage(MethodPage, head)

function MethodPage() {
  return (
    <article className="wrap pt-10 md:pt-14">
      <header className="max-w-[44em] border-b border-ink pb-8">
        <h1>How we count</h1>
        <p className="mt-3 text-17 text-ink-muted md:text-20 md:leading-normal">
          We count live numbers from the jobs on this site only. Click an underlined number to see exactly the
          jobs that it counts.
        </p>
      </header>
      <dl className="grid max-w-[60em] divide-y divide-line">
        {method.map(({ name, text }) => (
          <div key={name} className="grid gap-x-10 gap-y-1 py-6 md:grid-cols-[12rem_minmax(0,1fr)]">
            <dt className="font-head text-20 font-[650]">{name}</dt>
            <dd className="reading">{text}</dd>
          </div>
        ))}
      </dl>
    </article>
  )
}

const method: { name: string; text: ReactNode }[] = [
  {
    name: 'Open jobs',
    text: 'A job is open if it is published, nobody has closed it and its last day has not passed. Each job counts once, even if it names several places.',
  },
  {
    name: 'Pay',
    text: (
      <>
        <p>
          We count only jobs that state a yearly range before tax, one currency at a time. We convert nothing:
          no currency, and no pay by the day or month. We leave out jobs that state net pay or only one end of
          a range.
        </p>
        <p>
          We take the middle of each range. Then we give the median, and the two quartiles between which half
          of the jobs lie (linear interpolation, type 7 of Hyndman and Fan, as in spreadsheets).
        </p>
      </>
    ),
  },
  {
    name: 'Shares',
    text: 'We count technologies, levels, workplaces and places over the open jobs of the role. If a job does not say something, we do not guess it. The line above each list says how many jobs do. A technology counts once in each job, under one name: “golang” is Go. A job in several places counts in each.',
  },
  {
    name: 'Fewer than five',
    text: 'Below five jobs, one employer could decide the figure. We then show no median and no share, and we say so. We always show how many jobs are open.',
  },
  {
    name: 'Weeks',
    text: 'We count published jobs by ISO week (Monday to Sunday, UTC) over twelve weeks. Jobs that have closed count too, so that old weeks do not look too small. You cannot click these bars, because a search lists open jobs only.',
  },
  {
    name: 'When',
    text: 'We count a role again within seconds after one of its jobs changes. A role with 500 jobs or more waits between two counts: two milliseconds for each job. Each block says when we counted. In the first hour of each day (UTC) we save the figures of each role. “What moved” compares today with such a day.',
  },
  {
    name: 'A job’s own pay',
    text: 'The page of a job compares its range with the open jobs of the same role, level and country. If fewer than five of them state comparable pay, we count all countries and say so. If that is still fewer than five, we do not compare. “At the median” means within one per cent of it.',
  },
]
