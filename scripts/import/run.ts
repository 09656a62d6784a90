import { appendFileSync, existsSync, mkdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { SingleBar } from 'cli-progress'
import { listCompanyIds } from '@/db/companies'
import type { ImportCounts } from '@/db/imports/imports'
import { findStaff } from '@/db/people/users'
import { loadSiteSettings } from '@/db/site/site-settings'
import { store } from '@/db/store'
import { boardOf, listImportFiles } from '@/integrations/importers/import-files'
import type { Importer } from '@/integrations/importers/importer'
import { sources } from '@/integrations/importers/sources'
import { readEnvironment } from '@/rules/environment'
import { humanised, plural } from '@/rules/words'
import { importBoard } from '@/tasks/import/board'
import { recordPen } from '@/tasks/import/pens'
import { openReaders } from '@/tasks/import/readers'
import type { Reject } from '@/tasks/import/source-records'
import { sentence } from '../sentence'
import { type Arguments, importArguments, usage } from './arguments'
import { columnsOfBoard } from './columns'
import { importTable, sumOf } from './table'

if (existsSync('.env')) process.loadEnvFile('.env')

try {
  const given = importArguments(process.argv.slice(2))
  console.log(given ? await run(given) : usage)
} catch (error) {
  console.error(sentence(error))
  process.exitCode = 1
}

async function run({ source, paths, recruiter, company, columns, isPartial }: Arguments) {
  const importer = sources.get(source)
  if (!importer) throw new Error(`There is no source “${source}”.`)
  const files = listImportFiles(paths)
  const boards = new Map<string, string[]>()
  for (const file of files) {
    const board = importer.board ?? boardOf(file)
    boards.set(board, [...(boards.get(board) ?? []), file])
  }
  if (company && boards.size > 1)
    throw new Error('--company names the company of one board: give the files of one.')
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0)

  await store.migrate()
  await loadSiteSettings()
  const staff = await findStaff(recruiter)
  if (!staff) throw new Error(nobody(recruiter))
  const named = new Map<string, Awaited<ReturnType<typeof columnsOfBoard>>>()
  for (const [board, its] of boards)
    named.set(board, await columnsOfBoard({ source, board, companyName: company }, importer, its, columns))
  const pen = recordPen(await listCompanyIds())
  const started = new Date()
  const rejects = rejectsFile(source, started)
  const readers = openReaders(bytes)
  const bar = progress(bytes)

  const done = []
  for (const [board, itsFiles] of boards) {
    const counts = await importBoard({
      source,
      board,
      recruiterId: staff.id,
      importer,
      files: itsFiles,
      ...companyName(company, importer, board),
      columns: named.get(board),
      isPartial,
      pen,
      readJobs: readers.read,
      onReject: rejects.add,
      onBytes: (read) => bar.increment(read, { board }),
    })
    done.push({ board, counts })
  }
  bar.stop()
  await readers.close()
  return report(done, Date.now() - started.getTime(), rejects.path())
}

function companyName(given: string | undefined, importer: Importer, board: string) {
  const name = given ?? (importer.isBoardCompany ? humanised(board) : undefined)
  return name ? { companyName: name } : {}
}

function nobody(email: string | undefined) {
  return email
    ? `${email} does not work at this desk. Give the address of a recruiter or an owner.`
    : 'There is no owner to answer for the jobs. Make one first: npm run owner -- you@example.com'
}

function progress(bytes: number) {
  const bar = new SingleBar({
    format: '{bar} {percentage}%  {board}',
    noTTYOutput: false,
    clearOnComplete: true,
    hideCursor: true,
  })
  if (process.stderr.isTTY) bar.start(bytes, 0, { board: '' })
  return bar
}

function report(boards: { board: string; counts: ImportCounts }[], ms: number, rejects: string | undefined) {
  const total = sumOf(boards.map(({ counts }) => counts))
  const seconds = ms / 1000
  return [
    importTable(boards),
    '',
    'read = created + updated + unchanged + duplicates (the text of a job that is here under another id) + rejected',
    `${plural(total.read, 'record')} in ${seconds.toFixed(1)} s, ${Math.round(total.read / seconds).toLocaleString('en')} a second.`,
    ...(rejects ? [`Why ${plural(total.rejected, 'record was', 'records were')} rejected: ${rejects}`] : []),
  ].join('\n')
}

/** A file in DATA_DIR/imports that takes one reject a line; it is made at the first, so `path()` may be undefined. */
function rejectsFile(source: string, now: Date) {
  const folder = path.join(readEnvironment(process.env).DATA_DIR, 'imports')
  const file = path.join(folder, `${now.toISOString().replace(/[:.]/g, '-')}-${source}.jsonl`)
  let count = 0
  return {
    add({ isListed: _, ...reject }: Reject) {
      if (count++ === 0) mkdirSync(folder, { recursive: true })
      appendFileSync(file, `${JSON.stringify(reject)}\n`)
    },
    path: () => (count > 0 ? file : undefined),
  }
}
