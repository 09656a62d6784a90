import { Panel } from '@/components/desk/panel'
import { listContactImports } from '@/db/contacts/imports'
import type { Staff } from '@/db/people/users'
import { formatDateAndTime } from '@/rules/dates'

/** The files of the last month, each with where it stands. */
export async function Files({ recruiter }: { recruiter: Staff }) {
  const files = await listContactImports(recruiter)
  if (files.length === 0) return null
  return (
    <div className="mt-8">
      <Panel id="files" title="Files" aside="Forgotten after 30 days">
        <ul className="grid">
          {files.map(({ id, fileName, createdAt, judgedAt, startedAt, finishedAt }) => (
            <li key={id} className="flex flex-wrap justify-between gap-x-4 border-b border-line py-2">
              <a
                href={`/recruiter/contacts/files/${id}`}
                data-row
                className="font-[580] underline wrap-anywhere"
              >
                {fileName}
              </a>
              <span className="text-13 text-ink-muted">
                {finishedAt
                  ? 'added'
                  : startedAt
                    ? 'on its way'
                    : judgedAt
                      ? 'waits for your yes'
                      : 'its columns are not named'}
                , <time dateTime={createdAt.toISOString()}>{formatDateAndTime(createdAt)}</time>
              </span>
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  )
}
