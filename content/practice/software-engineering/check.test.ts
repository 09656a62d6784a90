import { readFileSync } from 'node:fs'
import initSqlJs from 'sql.js'
import { describe, expect, test } from 'vitest'
import { compareRows, type SqlRows } from '../sql/compare-rows'
import type { SqlTask } from '../sql/task'
import { sqlTasks } from './tasks'

const engine = await initSqlJs()
const ledgers = ['ledger', 'second-ledger'].map((name) =>
  readFileSync(`public/practice/software-engineering/${name}.sql`, 'utf8'),
)

function run(ledger: string, ...statements: string[]): SqlRows | undefined {
  const database = new engine.Database()
  database.exec(ledger)
  const rows = statements.map((sql) => database.exec(sql).at(-1)).at(-1)
  database.close()
  return rows
}

const look = (task: SqlTask, answer: string) =>
  ledgers.map((ledger) => {
    const [mine, theirs] = [answer, task.reference].map((sql) =>
      run(ledger, ...[sql, task.look ?? []].flat()),
    )
    return compareRows(mine, theirs, task.ordered).solved
  })

const task = (name: string) => sqlTasks.find((each) => each.name === name) ?? expect.fail(name)

test.each(sqlTasks)('$name: the reference gives rows, and others from each ledger', ({ reference, look }) => {
  const [first, second] = ledgers.map((ledger) => run(ledger, ...[reference, look ?? []].flat()))
  expect(first?.values.length).toBeGreaterThan(2)
  expect(second?.values.length).toBeGreaterThan(2)
  expect(first?.values).not.toEqual(second?.values)
})

test('no account is overdrawn', () => {
  for (const ledger of ledgers)
    expect(
      run(ledger, 'SELECT account_id FROM movements GROUP BY account_id HAVING SUM(cents) < 0'),
    ).toBeUndefined()
})

describe('another right way', () => {
  test.each([
    [
      'open-accounts',
      "SELECT id, opened_on AS since FROM accounts WHERE closed_on IS NULL AND kind LIKE 'current' ORDER BY 2, 1 DESC",
    ],
    [
      'balances',
      'SELECT a.id, (SELECT name FROM customers c WHERE c.id = a.customer_id), (SELECT TOTAL(cents) FROM movements m WHERE m.account_id = a.id) FROM accounts a WHERE closed_on IS NULL ORDER BY 3 DESC',
    ],
    [
      'charged-twice',
      'SELECT DISTINCT b.id FROM movements a JOIN movements b USING (account_id, payee, cents) WHERE cents < 0 AND b.booked_at > a.booked_at AND (julianday(b.booked_at) - julianday(a.booked_at)) * 1440 < 10',
    ],
    [
      'statement',
      'SELECT m.booked_at, m.cents, (SELECT SUM(cents) FROM movements e WHERE e.account_id = 7 AND e.booked_at <= m.booked_at) FROM movements m WHERE m.account_id = 7 ORDER BY m.booked_at',
    ],
    [
      'joint-accounts',
      'CREATE TABLE account_holders AS SELECT customer_id, id AS account_id FROM accounts; CREATE UNIQUE INDEX once ON account_holders (account_id, customer_id)',
    ],
  ])('%s', (name, answer) => {
    expect(look(task(name), answer)).toEqual([true, true])
  })
})

describe('a wrong way', () => {
  test.each([
    ['open-accounts', 'SELECT id, opened_on FROM accounts WHERE closed_on IS NULL ORDER BY opened_on, id'],
    [
      'open-accounts',
      "SELECT id, opened_on FROM accounts WHERE kind = 'current' AND closed_on IS NULL ORDER BY opened_on",
    ],
    [
      'balances',
      'SELECT a.id, c.name, SUM(cents) FROM accounts a JOIN customers c ON c.id = customer_id JOIN movements m ON m.account_id = a.id WHERE closed_on IS NULL GROUP BY a.id',
    ],
    [
      'balances',
      'SELECT a.id, c.name, COALESCE(SUM(cents), 0) FROM accounts a JOIN customers c ON c.id = customer_id LEFT JOIN movements m ON m.account_id = a.id WHERE closed_on IS NULL GROUP BY c.name',
    ],
    [
      'charged-twice',
      'SELECT b.id FROM movements a JOIN movements b USING (account_id, payee, cents) WHERE b.id > a.id',
    ],
    [
      'statement',
      'SELECT booked_at, cents, SUM(cents) OVER () FROM movements WHERE account_id = 7 ORDER BY booked_at',
    ],
    ['joint-accounts', 'CREATE TABLE account_holders AS SELECT customer_id, id AS account_id FROM accounts'],
    [
      'joint-accounts',
      'CREATE TABLE account_holders (account_id INT PRIMARY KEY, customer_id INT); INSERT INTO account_holders SELECT id, customer_id FROM accounts WHERE closed_on IS NULL',
    ],
  ])('%s: %s', (name, answer) => {
    expect(look(task(name), answer)[0]).toBe(false)
  })
})

test('rows written down instead of found fail on the second ledger', () => {
  const rows = run(ledgers[0] ?? '', task('open-accounts').reference)?.values ?? []
  const answer = `VALUES ${rows.map(([id, day]) => `(${id}, '${day}')`)}`
  expect(look(task('open-accounts'), answer)).toEqual([true, false])
})

describe('what differs is said', () => {
  const rows = (...values: SqlRows['values']): SqlRows => ({
    columns: ['id', 'day'].slice(0, values[0]?.length),
    values,
  })
  const expected = rows([1, 'Mon'], [2, 'Tue'], [3, null])

  test.each<[SqlRows | undefined, boolean, RegExp]>([
    [expected, true, /^3 rows, as expected\.$/],
    [rows([3, null], [1, 'Mon'], [2, 'Tue']), false, /^3 rows, as expected/],
    [rows([3, null], [1, 'Mon'], [2, 'Tue']), true, /order is not yet/],
    [undefined, true, /^You have 0 rows, 3 are expected; those that you have are right/],
    [rows([1], [2], [3]), true, /^You have 1 column, 2 are expected/],
    [
      rows([1, 'Mon'], [2, 'Wed'], [3, null]),
      true,
      /as many as expected; the first row that differs is row 2: \(2, Wed\)/,
    ],
    [
      rows([1, 'Mon'], [1, 'Mon'], [2, 'Tue'], [3, null]),
      false,
      /4 rows, 3 are expected; the first row that is not expected is \(1, Mon\)/,
    ],
    [rows([1, 'Mon'], [2, 'Tue']), false, /2 rows, 3 are expected; those/],
    [rows([1, 'Mon'], [2, 'Tue'], ['3', null]), false, /not expected is \(3, NULL\)/],
  ])('%o, ordered %s: %s', (got, ordered, says) => {
    expect(compareRows(got, expected, ordered).says).toMatch(says)
  })
})
