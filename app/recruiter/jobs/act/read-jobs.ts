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

/** The jobs that were chosen: each is an id and, behind a point, the version of it that was shown. */
export function readJobs(given: string[]): { id: number; seen: number }[] {
  return given.slice(0, mostJobs).flatMap((one) => {
    const [, id, version] = /^(\d{1,16})\.(\d{1,6})$/.exec(one) ?? []
    return id && version ? [{ id: Number(id), seen: Number(version) }] : []
  })
}
