import { keysOf } from '../vocabulary'
import { type JobState, jobStates } from './state'

/**
 * Where a job may go from where it stands, and by which verb: the only table of it, which every verb asks. What the days do
 * (expiring, leaving the list, closing for want of a word) needs nobody, and stands elsewhere.
 */
export const moves = {
  'ask for review': { from: ['draft'], to: 'in_review' },
  'take back': { from: ['in_review'], to: 'draft' },
  schedule: { from: ['draft', 'in_review', 'scheduled'], to: 'scheduled' },
  unschedule: { from: ['scheduled'], to: 'draft' },
  publish: { from: ['draft', 'in_review', 'scheduled'], to: 'published' },
  pause: { from: ['published', 'unconfirmed'], to: 'paused' },
  resume: { from: ['paused', 'unconfirmed'], to: 'published' },
  confirm: { from: ['published', 'unconfirmed'], to: 'published' },
  extend: { from: ['published', 'unconfirmed', 'expired'], to: 'published' },
  close: {
    from: ['draft', 'in_review', 'scheduled', 'published', 'paused', 'unconfirmed', 'expired'],
    to: 'closed',
  },
  reopen: { from: ['closed'], to: 'published' },
  archive: { from: ['draft', 'closed', 'expired'], to: 'archived' },
} as const satisfies Record<string, { from: readonly JobState[]; to: JobState }>

export type Move = keyof typeof moves

/** True where somebody who answers for the job may do this with it. */
export function mayMove(move: Move, state: JobState): boolean {
  const from: readonly JobState[] = moves[move].from
  return from.includes(state)
}

/** Every pair of a verb and a state, and where it leads; undefined where it may not be. */
export function everyMove(): { move: Move; from: JobState; to: JobState | undefined }[] {
  return keysOf(moves).flatMap((move) =>
    keysOf(jobStates).map((from) => ({ move, from, to: mayMove(move, from) ? moves[move].to : undefined })),
  )
}
