import type { SqlExercise, SqlTask } from '../sql/task'

const clean = (where = 'WHERE staff = 0') => `WITH clean AS (
  SELECT MIN(id) AS id, visitor_id, started_at, device, checkout FROM visits ${where}
  GROUP BY visitor_id, started_at
)`
const bought = (status = "AND status = 'paid'") =>
  `EXISTS (SELECT 1 FROM orders WHERE visit_id = clean.id ${status})`

const share = (by: string, { from = clean(), paid = bought() } = {}) => `${from}
  SELECT ${by}, COUNT(*), SUM(${paid}), ROUND(100.0 * SUM(${paid}) / COUNT(*), 1)
  FROM clean GROUP BY ${by} ORDER BY ${by}`

const cameBack = ({
  until = "AND first_at < '2026-03-30'",
  later = 'DATE(paid.placed_at) > DATE(first_at)',
  within = 'AND JULIANDAY(paid.placed_at) - JULIANDAY(first_at) <= 28',
} = {}) => `WITH paid AS (
    SELECT visitor_id, placed_at, checkout FROM orders JOIN visits ON visits.id = visit_id
    WHERE status = 'paid' AND staff = 0
  ), firsts AS (
    SELECT visitor_id, MIN(placed_at) AS first_at, checkout FROM paid GROUP BY visitor_id
  )
  SELECT checkout, COUNT(*), SUM(EXISTS (
    SELECT 1 FROM paid WHERE paid.visitor_id = firsts.visitor_id AND ${later} ${within}
  )) FROM firsts WHERE 1 ${until} GROUP BY checkout ORDER BY checkout`

const perDay = (rows: string) => `SELECT DATE(started_at), COUNT(*) FROM ${rows} GROUP BY 1 ORDER BY 1`
const once = '(SELECT DISTINCT visitor_id, started_at, staff FROM visits)'

const withStaff = 'Our own people are among them, and they try things out all day.'
const withCancelled = 'Some of these orders were cancelled. Who cancels has not bought.'
const sentTwice = 'Some visits were sent twice, and you count both. The comment in the data says how to tell.'

/** The questions about the two checkouts. The references travel with the page: whoever wants to read them can. */
const tasks: SqlTask[] = [
  {
    name: 'visits',
    title: 'How many visits were there, really?',
    ask: 'For each day with visits: how many customers’ visits there were, in order of the days. A visit that was sent twice is one, and our own people are no customers.',
    columns: 'day, visits',
    ordered: true,
    reference: perDay(`${once} WHERE staff = 0`),
    slips: [
      { sql: perDay('visits WHERE staff = 0'), says: sentTwice },
      { sql: perDay(once), says: withStaff },
      { sql: perDay('visits'), says: `${sentTwice} ${withStaff}` },
      {
        sql: 'SELECT DATE(started_at), COUNT(DISTINCT visitor_id) FROM visits WHERE staff = 0 GROUP BY 1 ORDER BY 1',
        says: 'These are visitors. Who comes in the morning and in the evening has visited twice.',
      },
    ],
  },
  {
    name: 'checkouts',
    title: 'Which checkout sells better?',
    ask: 'For each checkout: the visits, counted as above, those with a paid order, and these as a percentage of the visits, to one decimal. A visit may hold two orders, and is one.',
    columns: 'checkout, visits, visits with a paid order, percentage',
    ordered: false,
    reference: share('checkout'),
    slips: [
      { sql: share('checkout', { paid: bought('') }), says: withCancelled },
      { sql: share('checkout', { from: clean('') }), says: withStaff },
      {
        sql: share('checkout').replaceAll('100.0', '100'),
        says: 'SQLite divides whole numbers into whole numbers: the decimal was lost on the way.',
      },
      {
        sql: `${clean()} SELECT checkout, COUNT(*), SUM(status = 'paid'), ROUND(100.0 * SUM(status = 'paid') / COUNT(*), 1)
          FROM clean JOIN orders ON visit_id = clean.id GROUP BY checkout`,
        says: 'A JOIN keeps only visits with an order. What became of those who left without one?',
      },
      {
        sql: `${clean()} SELECT checkout, COUNT(*), SUM(status IS 'paid'), ROUND(100.0 * SUM(status IS 'paid') / COUNT(*), 1)
          FROM clean LEFT JOIN orders ON visit_id = clean.id GROUP BY checkout`,
        says: 'A visit with two orders stands twice in a JOIN: count each visit once.',
      },
    ],
  },
  {
    name: 'devices',
    title: 'And on a phone?',
    ask: 'The same for each device and checkout. Then look at both answers side by side before you tell anybody which checkout to keep.',
    columns: 'device, checkout, visits, visits with a paid order, percentage',
    ordered: false,
    reference: share('device, checkout'),
    slips: [
      { sql: share('device, checkout', { paid: bought('') }), says: withCancelled },
      { sql: share('device, checkout', { from: clean('') }), says: withStaff },
    ],
  },
  {
    name: 'came-back',
    title: 'Who came back?',
    ask: 'For each checkout: the customers whose first paid order went through it, and how many of them paid for another one on a later day, within 28 days. The data end on 26 April: leave out whose first order is of 30 March or later, as they have not had their 28 days.',
    columns: 'checkout of the first paid order, customers, those who came back',
    ordered: false,
    reference: cameBack(),
    slips: [
      {
        sql: cameBack({ until: '' }),
        says: 'Who first ordered in April has not had 28 days to come back, and makes the newer checkout look worse.',
      },
      {
        sql: cameBack({ later: 'paid.placed_at > first_at' }),
        says: 'A second order of the same evening is no coming back.',
      },
      {
        sql: cameBack({ within: '' }),
        says: 'These came back at any time. Who came first has had longer to: give everybody 28 days.',
      },
    ],
  },
]

export const shopTasks: SqlExercise = {
  slug: 'two-checkouts',
  first: 'shop.sql',
  second: 'second-shop.sql',
  tasks,
}
