import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

type Exercise = { path: string; wrong: Answers; told: RegExp; right: Answers; all: string }
type Answers = [label: string | RegExp, answer: string][]

const days = {
  currency: 'EUR',
  days: [
    { date: '2027-03-01', state: 'open', price: 2100 },
    { date: '2027-03-02', state: 'full' },
    { date: '2027-03-03', state: 'no sailing' },
    { date: '2027-03-04', state: 'open', price: 1600 },
  ],
}

const contract: Exercise = {
  path: '/practice/front-end-engineering',
  wrong: [
    [/^The request for March/, 'POST /routes/ELL-MAR/days?month=2027-03'],
    [/^The body of its answer/, JSON.stringify(days).replace('2100', '1950')],
    ['No such route', '200'],
  ],
  told: /cheapest seat still to be had/,
  right: [
    [/^The request for March/, 'GET /routes/ELL-MAR/days?month=2027-03'],
    [/^The body of its answer/, JSON.stringify(days)],
    ['No such route', '404'],
    ['The month is “2027-13”', '400'],
    ['Nothing changed since the ETag sent along', '304'],
    ['A script asks a hundred times a second', '429'],
  ],
  all: 'All 6 are right.',
}

const cases = `standard 500 mainland contract = 446
standard 10000 mainland guest = 1995
standard 300 island contract = 761
express 2000 island contract = 1866
return 100 island contract = 740`

const tariff = `standard 500 495
standard 2000 690
standard 9999 1190
standard more 1995
express 500 990
express 2000 1295
express more 2490
return 2000 390
return more 595`

const refactoring: Exercise = {
  path: '/practice/know-the-code',
  wrong: [
    ['Your cases', 'standard 300 mainland guest = 495'],
    ['The table of prices', tariff.replace('9999', '10000')],
  ],
  told: /catch 0 of 8 slips/,
  right: [
    ['Your cases', cases],
    ['The table of prices', tariff],
    ['standard parcels', '350 the price with the surcharge'],
    ['express parcels', '700 the price, before the surcharge'],
    ['return parcels', '350 nothing'],
  ],
  all: 'All 5 are right.',
}

const logReading: Exercise = {
  path: '/practice/stock-dashboard',
  wrong: [
    ['Which source stopped delivering?', 'feed-b'],
    [/^When did the last price of ORLN arrive/, '09:36:15'],
  ],
  told: /That is when somebody noticed/,
  right: [
    ['Which source stopped delivering?', 'feed-b'],
    [/^When did the last price of ORLN arrive/, '09:31:07'],
    [/^When was the line written/, '09:31:11'],
    [/^How many answers about ORLN/, '26'],
    [/^By how much had the price moved/, '1.39'],
    [/^Which alarm/, 'The newest price of a source is older than 10 seconds while its market is open'],
  ],
  all: 'All 6 are right.',
}

const review: Exercise = {
  path: '/practice/page-review',
  wrong: [
    ['Your findings', '18 1.1.1'],
    [/^How many stops/, '6'],
  ],
  told: /The wave decorates/,
  right: [
    [
      'Your findings',
      '2 3.1.1\n10 1.4.3\n12 2.4.7\n14 1.4.1\n20 2.4.4\n21 1.3.1\n25 3.3.2\n28 2.1.1\n31 1.1.1\n36 2.2.1',
    ],
    [/^What is the contrast/, '2.8'],
    [/^How many stops/, '5'],
    [
      /^Line 25/,
      '<label for="phone">Phone</label><input id="phone" name="phone" type="tel" autocomplete="tel">',
    ],
    [/^There is time for one/, 'The time that no key can choose'],
  ],
  all: 'All 5 are right.',
}

const quarter: Exercise = {
  path: '/practice/next-quarter',
  wrong: [
    [/^What do you take into/, 'F5, F4, F7, F3'],
    [/^What does it cost/, '22.5'],
  ],
  told: /F5 cannot be built without F6/,
  right: [
    [/^What do you take into/, 'F1, F3, F4, F7, F10, F11'],
    [/^What does it cost/, '18'],
    [/^What do you take once/, 'F1, F3, F4, F11, F12'],
    [/^What do you write/, 'ask'],
    [/^Which figure tells/, 'Calls about refunds for every thousand tickets sold, against last season'],
  ],
  all: 'All 5 are right.',
}

const exercises = [contract, refactoring, logReading, review, quarter]

async function enter(page: Page, answers: Answers) {
  for (const [label, answer] of answers) {
    const group = page.getByRole('group', { name: label })
    if ((await group.count()) > 0) {
      const [, cents = '', discount = ''] = /^(\d+) (.*)$/.exec(answer) ?? []
      await group.getByLabel('An island adds, in cents').fill(cents)
      await group.getByLabel('The tenth on contract comes off…').selectOption(discount)
      continue
    }
    const field = page.getByLabel(label)
    if ((await field.getByRole('option').count()) > 0) await field.selectOption(answer)
    else await field.fill(answer)
  }
  await page.getByRole('button', { name: 'Check', exact: true }).click()
}

/** An exercise that is not solved, then solved. */
async function solve(page: Page, { path, wrong, told, right, all }: Exercise) {
  await page.goto(path)
  await enter(page, wrong)
  await expect(page.getByText(told)).toBeVisible()
  await expect(page.getByText('Each answer says what to look at.')).toBeVisible()
  await enter(page, right)
  await expect(page.getByText(all)).toBeVisible()
}

for (const exercise of exercises) {
  test(`a reader solves ${exercise.path}, and nothing is sent`, async ({ page }) => {
    const sent: string[] = []
    await page.goto(exercise.path)
    await page.waitForLoadState('networkidle')
    page.on('request', (request) => sent.push(`${request.method()} ${request.url()}`))
    await enter(page, exercise.wrong)
    await expect(page.getByText(exercise.told)).toBeVisible()
    await enter(page, exercise.right)
    await expect(page.getByText(exercise.all)).toBeVisible()
    expect(sent).toEqual([])
  })

  test(`a reader without scripts solves ${exercise.path}`, { tag: '@nojs' }, ({ page }) =>
    solve(page, exercise),
  )
}

test('a solved exercise is kept in this browser, and can be begun again', async ({
  page,
  expectAccessible,
}) => {
  await solve(page, contract)
  await expectAccessible(page)
  await page.goto('/practice')
  await expect(page.getByText('Solved').filter({ visible: true })).toHaveCount(1)
  await page.goto(contract.path)
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await expect(page.getByText(contract.all)).toBeVisible()
  await page.getByRole('link', { name: 'Start over' }).click()
  await expect(page.getByRole('textbox').first()).toHaveValue('')
})

const openAccounts = `SELECT id, opened_on FROM accounts
  WHERE kind = 'current' AND closed_on IS NULL ORDER BY opened_on, id DESC`

test('a reader asks a ledger in SQL, and learns what differs', async ({ page }) => {
  test.slow() // one query never ends, and is ended
  await page.goto('/practice/software-engineering')
  const task = page.getByRole('form', { name: 'Which accounts are open?' })
  const run = async (sql: string) => {
    await task.getByRole('textbox').fill(sql)
    await task.getByRole('textbox').press('Control+Enter')
    await expect(task.getByRole('button', { name: 'Run and check' })).toBeEnabled({ timeout: 30_000 })
  }

  await test.step('an error of SQLite is shown as it is', async () => {
    await run('SELEC id FROM accounts')
    await expect(task.getByText('near "SELEC": syntax error')).toBeVisible()
  })
  await test.step('rows too many are counted', async () => {
    await run('SELECT id, opened_on FROM accounts ORDER BY opened_on, id DESC')
    await expect(
      task.getByText(/You have 12 rows, 8 are expected; the first row that differs is row 2/),
    ).toBeVisible()
    await expect(task.getByRole('row')).toHaveCount(13)
  })
  await test.step('what is dropped is there again', async () => {
    await run('DROP TABLE movements; DROP TABLE accounts; DROP TABLE customers')
    await expect(task.getByText(/You have 0 rows/)).toBeVisible()
    await run('SELECT count(*) AS kept, 0 FROM accounts')
    await expect(task.getByRole('cell', { name: '12' })).toBeVisible()
  })
  await test.step('rows written down fail on the second ledger', async () => {
    await run(openAccounts)
    const rows = await task.getByRole('row').allInnerTexts()
    const values = rows.slice(1).map((row) => row.split('\t').map((cell) => `'${cell.trim()}'`))
    await run(`VALUES ${values.map(([id, day]) => `(${id}+0, ${day})`)}`)
    await expect(task.getByText(/Right for these data, and not for those of another month/)).toBeVisible()
  })
  await test.step('a query without end is ended', async () => {
    await run('WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*), 1 FROM n')
    await expect(task.getByText(/ran for 3 seconds and was ended/)).toBeVisible()
  })
  await test.step('the right query is right, and stays solved', async () => {
    await run(openAccounts)
    await expect(task.getByText('8 rows, as expected.')).toBeVisible()
    await page.reload()
    await expect(task.getByText('Solved')).toBeVisible()
    await expect(task.getByRole('textbox')).toHaveValue(openAccounts)
    await page.goto('/practice')
    await expect(page.getByText('1 of 5 right')).toBeVisible()
  })
})

test('a reader changes the data model', async ({ page }) => {
  await page.goto('/practice/software-engineering')
  const task = page.getByRole('form', { name: 'An account gets two holders' })
  const run = async (sql: string) => {
    await task.getByRole('textbox').fill(sql)
    await task.getByRole('button', { name: 'Run and check' }).click()
  }

  await run('CREATE TABLE account_holders AS SELECT id AS account_id, customer_id FROM accounts')
  await expect(task.getByText(/You have 24 rows, 12 are expected/)).toBeVisible({ timeout: 30_000 })
  await run(
    'CREATE TABLE account_holders (account_id INT, customer_id INT, UNIQUE (account_id, customer_id)); INSERT INTO account_holders SELECT id, customer_id FROM accounts',
  )
  await expect(task.getByText('12 rows, as expected.')).toBeVisible()
})

test('without scripts the ledger can be taken along', { tag: '@nojs' }, async ({ page, request }) => {
  await page.goto('/practice/software-engineering')

  await expect(page.getByText('This needs JavaScript. Without it, take the ledger above')).toBeVisible()
  await expect(page.getByText('A card terminal sends some payments again.')).toBeVisible()
  const file = await page.getByRole('link', { name: 'ledger.sql' }).getAttribute('href')
  expect(await (await request.get(file ?? '')).text()).toContain('CREATE TABLE accounts')
})

test('the engine alone may compile WebAssembly', async ({ request }) => {
  const policyOf = async (path: string) => (await request.get(path)).headers()['content-security-policy']

  expect(await policyOf('/practice/sqlite/worker.sql-wasm.js')).toContain(
    "script-src 'self' 'wasm-unsafe-eval';",
  )
  expect(await policyOf('/practice/software-engineering')).not.toContain('wasm')
  expect((await request.get('/practice/sqlite/package.json')).status()).toBe(404)
})

test('a guide leads to the exercise of its section', async ({ page }) => {
  await page.goto('/guides/back-end-developer')
  await page.getByRole('link', { name: 'Software engineering at Lark Lane Savings' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Software engineering' })).toBeVisible()
  await expect(page.getByText('The average that Forage gives for its simulation')).toBeVisible()
})

test('a usual slip in SQL is told by its name', async ({ page }) => {
  await page.goto('/practice/two-checkouts')
  const task = page.getByRole('form', { name: 'How many visits were there, really?' })
  await task
    .getByRole('textbox')
    .fill('SELECT DATE(started_at), COUNT(*) FROM visits WHERE NOT staff GROUP BY 1')
  await task.getByRole('button', { name: 'Run and check' }).click()
  await expect(task.getByText(/Some visits were sent twice/)).toBeVisible({ timeout: 30_000 })
})
