/** The stages of an application, in order; `rejected` and `withdrawn` may follow any open stage. */
export const stages = {
  received: 'Received',
  in_review: 'In review',
  interview: 'Interview',
  offer: 'Offer',
  hired: 'Hired',
  rejected: 'Not taken',
  withdrawn: 'Withdrawn',
} as const

export type Stage = keyof typeof stages

/** The stages at which somebody still owes the candidate an answer. */
export const openStages: readonly Stage[] = ['received', 'in_review', 'interview', 'offer']

/** True while somebody still owes the candidate an answer. */
export function isOpenStage(stage: Stage): boolean {
  return openStages.includes(stage)
}

/** True while its candidate may still change what was sent: until somebody at the desk has opened it. */
export function mayStillChange({ stage, openedAt }: { stage: Stage; openedAt: Date | null }): boolean {
  return stage === 'received' && openedAt === null
}

/** Why an application was not taken, as the candidate reads it. */
export const rejectionReasons = {
  skills: 'Another candidate had more of the skills that this job needs first',
  experience: 'This job needs more years of this kind of work',
  pay: 'The pay you hope for and the range of this job are too far apart',
  place: 'The place or the days on site do not fit',
  language: 'This job needs a language at a level that we did not see',
  filled: 'Somebody else has accepted the job',
  closed: 'The company has stopped hiring for this job',
} as const

export type RejectionReason = keyof typeof rejectionReasons

/** The states of a brief, in order; `searching` once its job is written, `won` once that job has closed as filled. */
export const briefStatuses = {
  received: 'Received',
  qualified: 'Accepted',
  searching: 'Job written',
  won: 'Filled',
  closed: 'Closed',
} as const

export type BriefStatus = keyof typeof briefStatuses

/** What the history of a brief tells: the states that it came to, and what happened within one. */
export const briefEventKinds = {
  ...briefStatuses,
  shortlist: 'Shortlist',
  paused: 'Paused',
  resumed: 'Goes on',
} as const

export type BriefEventKind = keyof typeof briefEventKinds

/** Who moves next at this stage; undefined once the application has ended. */
export function movesNext(stage: Stage): 'candidate' | 'company' | undefined {
  if (stage === 'offer') return 'candidate'
  return isOpenStage(stage) ? 'company' : undefined
}
