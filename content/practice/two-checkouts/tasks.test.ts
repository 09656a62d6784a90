import initSqlJs from 'sql.js'
import { describe, expect, test } from 'vitest'
import { readMaterial } from '../material'
import { compareRows } from '../sql/compare-rows'
import { shopTasks } from './tasks'

const engine = await initSqlJs()
const { slug, first, second, tasks } = shopTasks

function run(file: string, sql: string) {
  const database = new engine.Database()
  database.exec(readMaterial(slug, file))
  const rows = database.exec(sql).at(-1)
  database.close()
  return rows
}

describe.each(tasks)('$name', ({ reference, slips = [], ordered }) => {
  test('has rows, and others from each set of data', () => {
    const [one, other] = [run(first, reference), run(second, reference)]
    expect(one?.values.length).toBeGreaterThan(1)
    expect(other?.values).not.toEqual(one?.values)
  })

  test.each(slips)('a slip is told apart from what is right, and from the others: $says', ({ sql, says }) => {
    const mine = run(first, sql)
    expect(compareRows(mine, run(first, reference), ordered).solved).toBe(false)
    const told = slips.find((slip) => compareRows(mine, run(first, slip.sql), ordered).solved)
    expect(told?.says).toBe(says)
  })
})

test.each([
  [
    'visits',
    'SELECT substr(started_at, 1, 10) AS day, count(DISTINCT visitor_id || started_at) FROM visits WHERE NOT staff GROUP BY day ORDER BY day',
  ],
  [
    'checkouts',
    `SELECT checkout, COUNT(DISTINCT visitor_id || started_at), COUNT(DISTINCT CASE WHEN status = 'paid' THEN visit_id END),
      ROUND(COUNT(DISTINCT CASE WHEN status = 'paid' THEN visit_id END) * 100.0 / COUNT(DISTINCT visitor_id || started_at), 1)
      FROM visits LEFT JOIN orders ON orders.visit_id = visits.id WHERE staff = 0 GROUP BY checkout ORDER BY checkout DESC`,
  ],
])('another right way for %s', (name, sql) => {
  const task = tasks.find((each) => each.name === name) ?? expect.fail(name)
  for (const file of [first, second])
    expect(compareRows(run(file, sql), run(file, task.reference), task.ordered).solved).toBe(true)
})

test('the new checkout sells worse as a whole and better on either device: the point of the exercise', () => {
  const shares = (name: string) => {
    const task = tasks.find((each) => each.name === name) ?? expect.fail(name)
    return run(first, task.reference)?.values.map((row) => [row.slice(0, -3).join(' '), Number(row.at(-1))])
  }
  const all = Object.fromEntries(shares('checkouts') ?? [])
  const each = Object.fromEntries(shares('devices') ?? [])
  expect(all.new).toBeLessThan(all.old)
  expect(each['phone new']).toBeGreaterThan(each['phone old'])
  expect(each['desktop new']).toBeGreaterThan(each['desktop old'])
})
