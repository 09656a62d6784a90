import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { run } from './run'
import { table } from './table'

const [jobs = '10000', turns = '200'] = process.argv.slice(2)

// A folder of its own, unless one is named: it is filled and indexed once, and measured again and again.
process.env.DATA_DIR ||= mkdtempSync(path.join(tmpdir(), 'metier-bench-'))

run(Number(jobs), Number(turns)).then(
  (result) => console.log(table(result)),
  (error) => {
    console.error(error)
    process.exitCode = 1
  },
)
