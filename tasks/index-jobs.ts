import { keepUp } from '@/search/jobs'

/** Brings the index up to the record, so that the next search has little left to do. */
export async function indexJobs(): Promise<void> {
  await keepUp()
}
