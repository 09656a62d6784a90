import type { ReactNode } from 'react'
import { keysOf } from '@/rules/vocabulary'
import { Chips } from './chips'
import { DeskCell, DeskTable } from './desk-table'
import { NextPage } from './next-page'

type Row<Outcome> = { at: number; what: ReactNode; outcome: Outcome | null; reason?: string | null }

/** What becomes of each row of a file, and why; above it how many rows become what, each leading to those. */
export function OutcomeRows<Outcome extends string>({
  of: { one, many },
  what,
  counts,
  total,
  outcomes,
  bad,
  show,
  address,
  rows,
  isLater,
  next,
}: {
  /** What one record of the file is called, and several. */
  of: { one: string; many: string }
  what: string
  counts: Partial<Record<Outcome, number>>
  total: number
  outcomes: Record<Outcome, string>
  /** The outcome that somebody has to look at. */
  bad: Outcome
  show?: Outcome
  address: (page: { show?: Outcome; after?: number }) => string
  rows: Row<Outcome>[]
  isLater: boolean
  next?: number
}) {
  return (
    <div className="mt-6 mb-6 grid gap-3">
      <Chips
        label={`What becomes of the ${many}`}
        chips={[
          { name: 'All', href: address({}), count: total, on: !show },
          ...keysOf(outcomes)
            .filter((outcome) => counts[outcome])
            .map((outcome) => ({
              name: outcomes[outcome],
              href: address({ show: outcome }),
              count: counts[outcome],
              on: show === outcome,
            })),
        ]}
      />
      <DeskTable
        caption={`${many[0]?.toUpperCase()}${many.slice(1)} of the file`}
        columns={[
          { name: one, width: 'w-20' },
          { name: what },
          { name: 'What becomes of it', width: 'w-[45%]' },
        ]}
      >
        {rows.map(({ at, what, outcome, reason }) => (
          <tr
            key={at}
            className="border-b border-line max-lg:flex max-lg:flex-wrap max-lg:gap-x-3 max-lg:py-2"
          >
            <th
              scope="row"
              className="py-2 pe-4 text-start font-normal text-ink-muted tabular-nums max-lg:p-0"
            >
              {at}
            </th>
            <DeskCell>{what}</DeskCell>
            <DeskCell>
              <span className={outcome === bad ? 'text-bad' : ''}>{outcome && outcomes[outcome]}</span>
              {reason && <span className="block text-13 text-ink-muted">{reason}</span>}
            </DeskCell>
          </tr>
        ))}
      </DeskTable>
      <NextPage
        first={isLater ? address({ show }) : undefined}
        next={next === undefined ? undefined : address({ show, after: next })}
      />
    </div>
  )
}
