import { listJobsToPlace, placeJobs } from '@/db/jobs/places'
import { findPlaces } from '@/integrations/places/find-places'

/** Finds the coordinates of jobs that have a city only, so that they are found around a place. */
export async function placeNewJobs(): Promise<void> {
  const jobs = await listJobsToPlace(2000)
  const found = await findPlaces(jobs)
  await placeJobs(jobs.map(({ id }, i) => ({ id, ...(found[i] ?? { latitude: null, longitude: null }) })))
}
