import type { ImportFile } from '@/db/imports/files'
import { readStoredFile } from '@/integrations/cv/blob-store'
import { unpacked } from '@/integrations/importers/import-files'
import type { Column } from '@/integrations/importers/importer'
import { sources } from '@/integrations/importers/sources'
import { jobParts } from '@/rules/imports/heads'

/** Of a table or a feed: what each column or element was taken for, and which are not read. */
export async function Columns({ file }: { file: ImportFile }) {
  const columns = await columnsOf(file)
  if (columns.length === 0) return null
  const what = file.source === 'xml' ? 'element' : 'column'
  const unread = columns.filter(({ part }) => !part).map(({ head }) => head)
  return (
    <section aria-labelledby="columns" className="mt-6 max-w-[46rem]">
      <h2 id="columns" className="text-15">
        What each {what} was taken for
      </h2>
      <dl className="mt-2 grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)] gap-x-6 border-t border-line">
        {columns.map(
          ({ head, part }) =>
            part && (
              <div key={head} className="col-span-2 grid grid-cols-subgrid border-b border-line py-1.5">
                <dt className="wrap-anywhere">{head}</dt>
                <dd className="text-ink-muted">{jobParts[part]}</dd>
              </div>
            ),
        )}
      </dl>
      {unread.length > 0 && (
        <p className="mt-2 text-13 text-ink-muted wrap-anywhere">
          Not read: {unread.join(', ')}. If one of them holds something of a job, give it another{' '}
          {what === 'column' ? 'head' : 'name'} and upload the file again.
        </p>
      )}
    </section>
  )
}

async function columnsOf({ source, storedName, fileName }: ImportFile): Promise<Column[]> {
  const format = sources.get(source)?.other
  const bytes = format && storedName ? await readStoredFile(storedName) : undefined
  if (!format || !bytes) return []
  try {
    return format.columnsOf(unpacked(bytes, fileName))
  } catch {
    // What is wrong with the file stands among its records.
    return []
  }
}
