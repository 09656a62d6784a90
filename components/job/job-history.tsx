import type { JobHistoryLine } from '@/db/jobs/history'
import { formatDate } from '@/rules/dates'
import { extensionReasons, liveParts, timesExtended } from '@/rules/jobs/live-changes'

/** What a public job said otherwise before, the last first; nothing where nothing has changed. */
export function JobHistory({ lines }: { lines: JobHistoryLine[] }) {
  if (lines.length === 0) return null
  const extended = lines.filter(({ because }) => because).length
  return (
    <details className="text-13 text-ink-muted">
      <summary className="inline-flex min-h-8 items-center">
        <span className="underline">{summary(lines)}</span>
        {extended > 0 && <span className="ms-3">{timesExtended(extended)}</span>}
      </summary>
      <ul className="mt-1 grid gap-1.5">
        {lines.map((line) => (
          <li key={line.id}>
            <time dateTime={line.at.toISOString()}>{formatDate(line.at)}</time>, {liveParts[line.part].en}:{' '}
            <span className="text-ink">{line.after}</span>. Before: {line.before}.
            {line.because && ` The reason: ${extensionReasons[line.because]}.`}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** “Pay changed on 3 June 2026”: the last change, of what matters most in it. */
function summary([last]: JobHistoryLine[]) {
  return last && `${liveParts[last.part].en} changed on ${formatDate(last.at)}`
}
