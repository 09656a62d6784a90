import { Panel } from '@/components/desk/panel'
import type { listOpenFiles } from '@/db/imports/files'
import { formatDateAndTime } from '@/rules/dates'
import { formats } from './formats'

type OpenFile = Awaited<ReturnType<typeof listOpenFiles>>[number]

/** The files that wait for somebody, are on their way, or have failed. */
export function OpenFiles({ files }: { files: OpenFile[] }) {
  if (files.length === 0) return null
  return (
    <Panel id="open" title="Not done yet" aside="Forgotten after 30 days">
      <ul className="grid">
        {files.map((file) => (
          <li key={file.id} className="flex flex-wrap justify-between gap-x-4 border-b border-line py-2">
            <span className="min-w-0">
              <a
                href={`/recruiter/imports/${file.id}`}
                data-row
                className="font-[580] underline wrap-anywhere"
              >
                {file.fileName}
              </a>
              <span className="block text-13 text-ink-muted">
                {formats[file.source]}, board {file.board}
              </span>
            </span>
            <span className="text-13 text-ink-muted">
              <span className={file.failure ? 'text-bad' : ''}>{stateOf(file)}</span>
              {', by '}
              {file.by},{' '}
              <time dateTime={file.createdAt.toISOString()}>{formatDateAndTime(file.createdAt)}</time>
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function stateOf({ failure, begunAt, foretold }: OpenFile) {
  if (failure) return 'not possible'
  if (begunAt) return 'on its way'
  return foretold ? 'waits for your yes' : 'being read'
}
