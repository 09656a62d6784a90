import { Phrase, Prose } from '@/app/_guide/prose'
import type { Entry } from '@/content/guide/sections'

type Entries = { entries: Entry[] }

/** Numbered rows: a name, and what it means. For long lists that are read by scanning their names. */
export function Rows({ entries }: Entries) {
  return (
    <ol className="border-t border-line">
      {entries.map((entry, i) => (
        <li
          key={entry.name}
          className="grid grid-cols-[2rem_minmax(0,1fr)] gap-x-1 border-b border-line py-3 sm:grid-cols-[2rem_11rem_minmax(0,1fr)]"
        >
          <span aria-hidden className="font-head font-[650] text-accent tabular-nums">
            {i + 1}
          </span>
          <b className="pe-4 font-semibold">
            <Phrase text={entry.name} />
          </b>
          <Prose text={entry.text} className="explaining col-start-2 sm:col-start-3" />
        </li>
      ))}
    </ol>
  )
}

/** Two columns of names with a sentence each. */
export function Pairs({ entries }: Entries) {
  return (
    <dl className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
      {entries.map((entry) => (
        <div key={entry.name} className="border-t border-line pt-3">
          <dt className="font-semibold">
            <Phrase text={entry.name} />
          </dt>
          <dd>
            <Prose text={entry.text} className="explaining" />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Two columns, names at the left, without an order. */
export function Terms({ entries }: Entries) {
  return (
    <dl className="border-t border-line">
      {entries.map((entry) => (
        <div
          key={entry.name}
          className="grid border-b border-line py-3 sm:grid-cols-[13rem_minmax(0,1fr)] sm:gap-x-1"
        >
          <dt className="pe-4 font-semibold">
            <Phrase text={entry.name} />
          </dt>
          <dd>
            <Prose text={entry.text} className="explaining" />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** A few things that hang together, on one line. */
export function Chain({ entries }: Entries) {
  if (entries.length > 3) return <Course entries={entries} />
  return (
    <ol className="grid border-s-2 border-accent sm:auto-cols-fr sm:grid-flow-col sm:border-s-0 sm:border-t-2">
      {entries.map((entry) => (
        <Link key={entry.name} entry={entry} className={`${link} ${turned}`} />
      ))}
    </ol>
  )
}

/** Things that follow one another, downwards. */
export function Course({ entries }: Entries) {
  return (
    <ol className="border-s-2 border-accent">
      {entries.map((entry) => (
        <Link key={entry.name} entry={entry} className={link} />
      ))}
    </ol>
  )
}

function Link({ entry, className }: { entry: Entry; className: string }) {
  return (
    <li className={className}>
      <h3 className="text-17">
        <Phrase text={entry.name} />
      </h3>
      <Prose text={entry.text} className="explaining mt-1" />
    </li>
  )
}

/** Answers that stand side by side because they disagree, or because none comes first. */
export function Answers({ entries }: Entries) {
  return (
    <ul className="border-t border-line">
      {entries.map((entry) => (
        <li key={entry.name} className="border-b border-line py-3">
          <b className="font-semibold">
            <Phrase text={entry.name} />
          </b>
          <Prose text={entry.text} className="explaining" />
        </li>
      ))}
    </ul>
  )
}

const link =
  "relative ps-5 pb-6 last:pb-0 before:absolute before:top-[9px] before:-start-[8px] before:h-[2px] before:w-[14px] before:bg-accent before:content-['']"
const turned =
  'sm:ps-0 sm:pe-5 sm:pt-4 sm:pb-0 sm:before:-top-[8px] sm:before:start-0 sm:before:h-[14px] sm:before:w-[2px]'
