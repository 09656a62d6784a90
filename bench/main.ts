import { run } from './run'
import { table } from './table'

const [jobs = '10000', turns = '200'] = process.argv.slice(2)

run(Number(jobs), Number(turns)).then(
  (result) => console.log(table(result)),
  (error) => {
    console.error(error)
    process.exitCode = 1
  },
)
