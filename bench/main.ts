import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

type Bench = (first?: string, second?: string) => Promise<string[]>

/** What can be measured, and what it says as Markdown. Each loads what it needs alone, and leaves the rest no work. */
const benches: Record<string, Bench> = {
  async reading(more) {
    const { measureReading } = await import('./reading/reading')
    const { readingTable } = await import('./reading/table')
    const reading = measureReading(8)
    return [...(more === 'differences' ? [reading.differences.join('\n'), ''] : []), readingTable(reading)]
  },
  async searches(more) {
    process.env.DATABASE_FILE = ':memory:'
    const { measureSearches } = await import('./searches/searches')
    const { searchesTable, weakSearches } = await import('./searches/table')
    const searches = await measureSearches()
    return [searchesTable(searches), ...(more === 'weak' ? [weakSearches(searches)] : [])]
  },
  async alerts(jobs = '100000', alerts = '100000') {
    const { alertsTable, measureAlerts } = await import('./alerts')
    return [alertsTable(await measureAlerts(Number(jobs), Number(alerts)))]
  },
  async briefs(jobs = '100000') {
    const { measureBriefs } = await import('./web/briefs')
    const { webTable } = await import('./web/table')
    return [webTable(await measureBriefs(Number(jobs)))]
  },
  async import(rows = '20000') {
    const { importResultTable, measureImport } = await import('./web/import')
    return [importResultTable(await measureImport(Number(rows)))]
  },
  async web(jobs = '10000') {
    const { measureWeb } = await import('./web/web')
    const { webTable } = await import('./web/table')
    return [webTable(await measureWeb(Number(jobs)))]
  },
  async desk(jobs = '100000', people = '50000') {
    const { measureDesk } = await import('./desk/desk')
    const { deskTable } = await import('./desk/table')
    return [deskTable(await measureDesk(Number(jobs), Number(people), 60))]
  },
}

const [what = '10000', ...more] = process.argv.slice(2)
// A folder of its own, unless one is named: it is filled and indexed once, and measured again and again.
process.env.DATA_DIR ||= mkdtempSync(path.join(tmpdir(), 'metier-bench-'))
const said = await (benches[what] ?? shapesOf)(...more)
console.log(said.join('\n'))
process.exit()

async function shapesOf(turns = '200') {
  const jobs = Number(what)
  if (!(jobs > 0)) {
    console.error(
      `Nothing here measures “${what}”: say ${Object.keys(benches).join(', ')}, or a number of jobs.`,
    )
    process.exit(1)
  }
  const { run } = await import('./run')
  const { table } = await import('./table')
  return [table(await run(jobs, Number(turns)))]
}
