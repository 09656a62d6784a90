import type { SqlExercise, SqlTask } from '../sql/task'

/** The tasks on the ledger. The references travel with the page: whoever wants to read them can. */
export const sqlTasks: SqlTask[] = [
  {
    name: 'open-accounts',
    title: 'Which accounts are open?',
    ask: 'The counter wants the current accounts that are open, the oldest first. Of two opened on one day, the larger id comes first.',
    columns: 'id, opened_on',
    ordered: true,
    reference: `SELECT id, opened_on FROM accounts
      WHERE kind = 'current' AND closed_on IS NULL
      ORDER BY opened_on, id DESC`,
  },
  {
    name: 'balances',
    title: 'What does each of them hold?',
    ask: 'For every account that is open, of either kind: whose it is and its balance in cents. An account without movements holds 0. Two customers share a name.',
    columns: 'account id, customer’s name, balance',
    ordered: false,
    reference: `SELECT accounts.id, customers.name, COALESCE(SUM(movements.cents), 0)
      FROM accounts
      JOIN customers ON customers.id = accounts.customer_id
      LEFT JOIN movements ON movements.account_id = accounts.id
      WHERE accounts.closed_on IS NULL
      GROUP BY accounts.id`,
  },
  {
    name: 'charged-twice',
    title: 'Who was charged twice?',
    ask: 'A card terminal sends some payments again. Find each payment that repeats an earlier one: same account, same payee, same amount, less than ten minutes later. Cash, which has no payee, does not count.',
    columns: 'id of the repeated payment',
    ordered: false,
    reference: `SELECT id FROM movements AS repeated
      WHERE cents < 0 AND EXISTS (
        SELECT 1 FROM movements AS earlier
        WHERE earlier.account_id = repeated.account_id
          AND earlier.payee = repeated.payee
          AND earlier.cents = repeated.cents
          AND earlier.booked_at < repeated.booked_at
          AND unixepoch(repeated.booked_at) - unixepoch(earlier.booked_at) < 600
      )`,
  },
  {
    name: 'statement',
    title: 'How did account 7 get there?',
    ask: 'The statement of account 7, in order of time: each movement, and what the account held after it.',
    columns: 'booked_at, cents, balance after it',
    ordered: true,
    reference: `SELECT booked_at, cents, SUM(cents) OVER (ORDER BY booked_at, id)
      FROM movements WHERE account_id = 7
      ORDER BY booked_at`,
  },
  {
    name: 'joint-accounts',
    title: 'An account gets two holders',
    ask: 'From May on, an account may belong to several customers. Add a table account_holders with the columns account_id and customer_id, and move in who holds which account today, closed accounts too. The same customer must not be able to hold one account twice.',
    columns: 'nothing to select: the table is looked at afterwards',
    ordered: true,
    reference: `CREATE TABLE account_holders (
        account_id INTEGER NOT NULL REFERENCES accounts (id),
        customer_id INTEGER NOT NULL REFERENCES customers (id),
        PRIMARY KEY (account_id, customer_id)
      );
      INSERT INTO account_holders SELECT id, customer_id FROM accounts`,
    // Each holder is entered once more: what forbids it leaves the table as it was.
    look: `INSERT OR IGNORE INTO account_holders (account_id, customer_id)
        SELECT account_id, customer_id FROM account_holders;
      SELECT account_id, customer_id FROM account_holders ORDER BY account_id, customer_id`,
  },
]

export const ledgerTasks: SqlExercise = {
  slug: 'software-engineering',
  first: 'ledger.sql',
  second: 'second-ledger.sql',
  tasks: sqlTasks,
}
