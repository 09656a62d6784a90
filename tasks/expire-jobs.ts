import { expireJobs } from '@/db/jobs/expire'

/** Closes every published job whose date has passed, a batch a transaction so that nobody waits long to write. */
export async function closeExpiredJobs(now = new Date()): Promise<void> {
  for (let closed = 1; closed > 0; ) closed = await expireJobs(now)
}
