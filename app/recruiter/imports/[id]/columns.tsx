import type { ImportFile } from '@/db/imports/files'
import { readStoredFile } from '@/integrations/cv/blob-store'
import { unpacked } from '@/integrations/importers/import-files'
import type { ShownColumn } from '@/integrations/importers/importer'
import { sources } from '@/integrations/importers/sources'
import { ColumnsForm } from '../import-forms'

/** Of a table or a feed: what each column or element holds, which can be said by hand. */
export async function Columns({ file }: { file: ImportFile }) {
  const columns = await columnsOf(file)
  if (columns.length === 0) return null
  const what = file.source === 'xml' ? 'element' : 'column'
  return (
    <section aria-labelledby="columns" className="mt-6 max-w-[46rem]">
      <h2 id="columns" className="text-15">
        What each {what} holds
      </h2>
      <p className="mt-1 mb-3 text-ink-muted">
        {file.namings > 0
          ? `As it was said by hand. Once it is applied, the next file of board ${file.board} is read so by itself.`
          : `As its ${what === 'column' ? 'head' : 'name'} was understood, or as it was said of a file before.`}
      </p>
      <ColumnsForm key={file.namings} id={file.id} columns={columns} />
    </section>
  )
}

async function columnsOf({ source, storedName, fileName, columns }: ImportFile): Promise<ShownColumn[]> {
  const format = sources.get(source)?.other
  const bytes = format && columns && storedName ? await readStoredFile(storedName) : undefined
  if (!format || !columns || !bytes) return []
  try {
    return format.columnsOf(unpacked(bytes, fileName), columns)
  } catch {
    // What is wrong with the file stands among its records.
    return []
  }
}
