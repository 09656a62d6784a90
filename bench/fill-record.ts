import { store, t } from '../db/store'
import { createUser } from '../db/users'
import { slugify } from '../rules/words'
import { makeJob, type NewJob } from './make-job'
import { readMarket } from './market'

const chunk = 250

/** Fills an empty record with invented jobs of one company for fifty; returns what makes the next ones. */
export async function fillRecord(count: number, now: Date): Promise<(number: number) => NewJob> {
  await store.migrate()
  const market = readMarket(Math.ceil(count / 50))
  const recruiter = await createUser({
    name: 'Bench',
    email: 'bench@example.com',
    password: 'a long enough password',
    role: 'recruiter',
  })
  const companies = market.companies.map((name, i) => ({
    id: String(i),
    slug: `${slugify(name)}-${i}`,
    name,
    country: 'FR',
  }))
  while (companies.length > 0) await store.db.insert(t.companies).values(companies.splice(0, chunk))

  const make = (number: number) => makeJob(market, number, count, recruiter.id, now)
  for (let from = 0; from < count; from += 20 * chunk)
    await store.tx(async (tx) => {
      for (let at = from; at < Math.min(count, from + 20 * chunk); at += chunk)
        await tx
          .insert(t.jobs)
          .values(Array.from({ length: Math.min(chunk, count - at) }, (_, i) => make(at + i)))
    })
  return make
}
