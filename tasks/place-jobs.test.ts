import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { store, t } from '@/db/store'
import { someJob } from '@/db/testing/makers'
import { placeNewJobs } from './place-jobs'

const placeOf = async (slug: string) => {
  const [job] = await store.db
    .select({ latitude: t.jobs.latitude, longitude: t.jobs.longitude, placed: t.jobs.placed })
    .from(t.jobs)
    .where(eq(t.jobs.slug, slug))
  return job
}

test('a job in a city gets its coordinates, and one in a place that nobody knows is asked about once', async () => {
  const lyon = await someJob({ city: 'Lyon', country: 'FR' })
  const nowhere = await someJob({ city: 'Nowhere-sur-Rien', country: 'FR' })

  await placeNewJobs()

  const found = await placeOf(lyon.slug)
  expect(found?.latitude).toBeCloseTo(45.75, 1)
  expect(found?.longitude).toBeCloseTo(4.85, 1)
  expect(await placeOf(nowhere.slug)).toEqual({ latitude: null, longitude: null, placed: true })
})
