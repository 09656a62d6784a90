import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { alertsTable, measureAlerts } from './alerts'
import { measureDesk } from './desk/desk'
import { deskTable } from './desk/table'
import { measureReading } from './reading/reading'
import { readingTable } from './reading/table'
import { run } from './run'
import { measureSearches } from './searches/searches'
import { searchesTable, weakSearches } from './searches/table'
import { table } from './table'
import { measureBriefs } from './web/briefs'
import { importResultTable, measureImport } from './web/import'
import { webTable } from './web/table'
import { measureWeb } from './web/web'

const [what = '10000', more] = process.argv.slice(2)

if (what === 'reading') {
  const reading = measureReading(8)
  if (more === 'differences') console.log(reading.differences.join('\n'), '\n')
  console.log(readingTable(reading))
} else if (what === 'searches') {
  process.env.DATABASE_FILE = ':memory:'
  measureSearches().then((searches) => {
    console.log(searchesTable(searches))
    if (more === 'weak') console.log(weakSearches(searches))
  })
} else if (what === 'alerts') {
  process.env.DATA_DIR ||= mkdtempSync(path.join(tmpdir(), 'metier-bench-'))
  measureAlerts(Number(more ?? 100_000), Number(process.argv[4] ?? 100_000)).then((result) => {
    console.log(alertsTable(result))
    process.exit()
  })
} else if (what === 'briefs') {
  process.env.DATA_DIR ||= mkdtempSync(path.join(tmpdir(), 'metier-bench-'))
  measureBriefs(Number(more ?? 100_000)).then((result) => {
    console.log(webTable(result))
    process.exit()
  })
} else if (what === 'import') {
  process.env.DATA_DIR ||= mkdtempSync(path.join(tmpdir(), 'metier-bench-'))
  measureImport(Number(more ?? 20_000)).then((result) => {
    console.log(importResultTable(result))
    process.exit()
  })
} else if (what === 'web') {
  process.env.DATA_DIR ||= mkdtempSync(path.join(tmpdir(), 'metier-bench-'))
  measureWeb(Number(more ?? 10_000)).then((result) => {
    console.log(webTable(result))
    process.exit()
  })
} else if (what === 'desk') {
  process.env.DATA_DIR ||= mkdtempSync(path.join(tmpdir(), 'metier-bench-'))
  measureDesk(Number(more ?? 100_000), Number(process.argv[4] ?? 50_000), 60).then((result) => {
    console.log(deskTable(result))
    process.exit()
  })
} else {
  // A folder of its own, unless one is named: it is filled and indexed once, and measured again and again.
  process.env.DATA_DIR ||= mkdtempSync(path.join(tmpdir(), 'metier-bench-'))

  run(Number(what), Number(more ?? 200)).then(
    (result) => console.log(table(result)),
    (error) => {
      console.error(error)
      process.exitCode = 1
    },
  )
}
