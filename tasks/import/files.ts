import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { listCompanyIds } from '@/db/companies'
import { findKeptColumns } from '@/db/imports/columns'
import { foretellRows, settleRows } from '@/db/imports/rows'
import {
  failImportFile,
  noteForetold,
  noteWritten,
  takeWaitingFile,
  type WaitingFile,
} from '@/db/imports/work'
import { readStoredFile } from '@/integrations/cv/blob-store'
import { columnsOfFile } from '@/integrations/importers/import-files'
import type { Importer } from '@/integrations/importers/importer'
import { sources } from '@/integrations/importers/sources'
import type { Column } from '@/rules/imports/columns'
import { endingOf } from '@/rules/imports/upload'
import { humanised } from '@/rules/words'
import type { ReadJobs } from './batch'
import { foretellBoard, importBoard } from './board'
import { foretellingPen, recordPen } from './pens'

/**
 * Looks through the files of the desk that wait, and writes those that were begun, until none is left. One that was cut
 * short is done from its start: what it had written is found unchanged, and its records keep what became of them.
 */
export async function importFiles(readJobs: ReadJobs, clock = () => new Date()): Promise<void> {
  for (let file = await takeWaitingFile(); file; file = await takeWaitingFile()) {
    try {
      await work(file, readJobs, clock)
    } catch (error) {
      console.error(`an import failed: ${error instanceof Error ? error.stack : error}`)
      await failImportFile(file, 'It failed on our side. Nothing more of it will be written.')
    }
  }
}

async function work(file: WaitingFile, readJobs: ReadJobs, clock: () => Date) {
  const importer = sources.get(file.source)
  const bytes = file.storedName ? await readStoredFile(file.storedName) : undefined
  if (!importer || !bytes) return failImportFile(file, 'The file is no longer here. Import it again.')

  const folder = await mkdtemp(path.join(tmpdir(), 'metier-import-'))
  try {
    const place = path.join(folder, `board${endingOf(file.fileName) ?? '.json'}`)
    await writeFile(place, bytes)
    const companyName = file.companyName || (importer.isBoardCompany ? humanised(file.board) : undefined)
    const board = { ...file, importer, files: [place], companyName, readJobs }
    const companies = await listCompanyIds()
    if (file.begunAt) {
      const pen = recordPen(companies, (tx, settled) => settleRows(tx, file.id, settled))
      const count = (tx: Parameters<typeof noteWritten>[0], closed: number) =>
        noteWritten(tx, file.id, closed, clock())
      await importBoard({ ...board, pen }, clock, { id: file.id, name: file.fileName, count })
    } else {
      const pen = foretellingPen(companies, (tx, settled) => foretellRows(tx, file.id, settled))
      const columns = columnsRead(place, importer, file.columns ?? (await findKeptColumns(file)))
      const { missing, closed: closes } = await foretellBoard({ ...board, pen, columns }, clock)
      await noteForetold(file, { missing, closes, columns }, clock())
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** What each column of a file is read as from here on; undefined for one that has none, or whose fault its records tell. */
function columnsRead(file: string, importer: Importer, said: Column[]): Column[] | undefined {
  try {
    return importer.other && columnsOfFile(file, importer, said)
  } catch {
    return undefined
  }
}
