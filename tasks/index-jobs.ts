import { catchUp } from '@/search/catch-up'

/** Brings the index up to the record, so that the next search has little left to do. */
export function indexJobs(): Promise<void> {
  return catchUp()
}
