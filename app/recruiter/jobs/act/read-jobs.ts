import { readChosen } from '../../_act/chosen'

/** At most so many jobs are done something to at once. */
const mostJobs = 50

export const jobActs = {
  pause: { words: 'Pause', needs: 'Only a job that is online can be paused.' },
  extend: {
    words: 'Extend',
    needs: 'Only a job of your own with a last day can be extended, while it is online or has expired.',
  },
  confirm: {
    words: 'Confirm',
    needs: 'Only a job of your own that is online, or waits for this, can be confirmed.',
  },
} as const

export type JobsAct = keyof typeof jobActs

/** The jobs that were chosen, each with the version of it that was shown. */
export const readJobs = (given: string[]) =>
  readChosen(given, mostJobs).flatMap(({ id, seen }) =>
    /^\d{1,16}$/.test(id) ? [{ id: Number(id), seen }] : [],
  )
