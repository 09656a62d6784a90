import { createUser } from '@/db/people/users'
import { rowsInto } from '../db/insert-rows'
import { store, t } from '../db/store'
import { fold, slugify } from '../rules/words'
import { makeJob, type NewJob } from './make-job'
import { readMarket } from './market'

const chunk = 5000
const writeJobs = rowsInto(t.jobs)

/** What makes the jobs of a market of so many; a new market gets its recruiter and companies first. */
export async function jobMaker(count: number, now: Date): Promise<(number: number) => NewJob> {
  const market = readMarket(Math.ceil(count / 50))
  const [known] = await store.read.select({ id: t.users.id }).from(t.users).limit(1)
  const recruiter = known ?? (await insertPeople(market.companies))
  return (number) => makeJob(market, number, count, recruiter.id, now)
}

/** Fills an empty record with invented jobs. */
export async function fillRecord(count: number, now: Date): Promise<void> {
  await store.migrate()
  const make = await jobMaker(count, now)
  for (let from = 0; from < count; from += chunk) {
    const some = Array.from({ length: Math.min(chunk, count - from) }, (_, i) => make(from + i))
    await store.tx((tx) => writeJobs(tx, some))
  }
}

async function insertPeople(names: string[]) {
  const companies = names.map((name, i) => ({
    id: String(i),
    slug: `${slugify(name)}-${i}`,
    name,
    foldedName: fold(name),
    country: 'FR',
  }))
  while (companies.length > 0) await store.db.insert(t.companies).values(companies.splice(0, 250))
  const [name, email, password] = ['Bench', 'bench@example.com', 'a long enough password']
  return createUser({ name, email, password, access: 'recruiter' })
}
