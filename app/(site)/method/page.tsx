import type { Metadata } from 'next'
import type { ReactNode } from 'react'

export const metadata: Metadata = {
  title: 'How we count',
  description: 'What the live numbers of this site count, how, when, and what they leave out.',
  alternates: { canonical: '/method' },
}

export default function MethodPage() {
  return (
    <article className="wrap pt-10 md:pt-14">
      <header className="max-w-[44em] border-b border-ink pb-8">
        <h1>How we count</h1>
        <p className="mt-3 text-17 text-ink-muted md:text-20 md:leading-normal">
          A live number is counted from the jobs on this board and from nothing else. Where it is underlined
          with dots, it opens the list of exactly the jobs that it counts.
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
    text: 'A job is open when it has been published, nobody has closed it and its last day has not passed. Each counts once, however many places it names.',
  },
  {
    name: 'Pay',
    text: (
      <>
        <p>
          Only jobs that state a gross range by the year count, a currency at a time: nothing is converted,
          neither between currencies nor from a day or a month to a year. A job that states net pay, or one
          end of a range, is left out.
        </p>
        <p>
          Of each range we take the middle. Of these middles we give the median and the two quartiles between
          which half of them lie (linear interpolation, type 7 after Hyndman and Fan, as spreadsheets do it).
        </p>
      </>
    ),
  },
  {
    name: 'Shares',
    text: 'Technologies, levels, workplaces and places are counted over the open jobs of the role. What a job does not say is not guessed, and the line above each list says how many jobs do. A technology counts once a job, by its one name: “golang” is Go. A job that may be done in several places counts in each.',
  },
  {
    name: 'Fewer than five',
    text: 'Below five jobs one employer would decide the figure. Then there is no median and no share, and we say so. A plain count of open jobs is shown whatever it is.',
  },
  {
    name: 'Weeks',
    text: 'Jobs published a week are counted by ISO week, Monday to Sunday in UTC, over twelve weeks, those that have closed since included: otherwise old weeks would look poorer than they were. A search lists open jobs only, so these bars open none.',
  },
  {
    name: 'When',
    text: 'A role is counted again within seconds after one of its jobs has changed; a role with 500 jobs or more rests between two counts, two milliseconds a job. Each block says when it was counted. A day of each role is kept in its first hour, in UTC: what moved since last month compares the figures of now with such a day.',
  },
  {
    name: 'A job’s own pay',
    text: 'On a job’s page its range stands over the middle half of the open jobs of the same role, level and country. Where fewer than five of them state comparable pay, every country counts, and the page says so; where these are still fewer than five, there is no comparison. “In the middle” means within one per cent of the median.',
  },
]
