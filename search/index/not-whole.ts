import { countAllJobs } from '@/db/jobs/jobs'
import { keepsFile } from './file'

/** Said in the place of an answer while the jobs of a large record are read into an index that has none yet. */
export class NotWhole extends Error {
  readonly code = 'NOT_WHOLE'
}

/** True for that error, whatever copy of this module it comes from. */
export const isNotWhole = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'NOT_WHOLE'

/** A record of so many jobs is read within a second or two: whoever asks waits for it. */
const mostReadAwaited = 2000

/** True for a record whose jobs take longer to read than anybody should wait. */
export const isLarge = async () => keepsFile() && (await countAllJobs()) > mostReadAwaited
