import { formatDateAndTime } from '@/rules/dates'
import { EyeOff } from '../ui/icons'

export type HistoryLine = {
  id: string
  at: Date
  what: React.ReactNode
  who: string
  note: string
  visible: boolean
}

/** What has happened, newest first; what the other side does not see is marked. */
export function History({ lines }: { lines: HistoryLine[] }) {
  return (
    <ol className="grid">
      {lines.map((line) => (
        <li
          key={line.id}
          className="relative grid gap-1 ps-6 not-last:pb-5 before:absolute before:top-2 before:left-0 before:size-2 before:rounded-full before:bg-ink-muted not-last:after:absolute not-last:after:top-4 not-last:after:-bottom-2 not-last:after:left-[3.5px] not-last:after:w-px not-last:after:bg-line-strong"
        >
          <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
            {line.what}
            <span className="text-13 text-ink-muted">
              {line.who}, <time dateTime={line.at.toISOString()}>{formatDateAndTime(line.at)}</time>
            </span>
            {!line.visible && (
              <span className="inline-flex items-center gap-1 text-13 text-ink-muted">
                <EyeOff aria-hidden strokeWidth={1.5} className="size-3.5" /> private
              </span>
            )}
          </p>
          {line.note && (
            <p className="max-w-[68ch] wrap-anywhere whitespace-pre-line text-ink-muted">{line.note}</p>
          )}
        </li>
      ))}
    </ol>
  )
}
