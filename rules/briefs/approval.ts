/** What a company may say to the text of its job. */
export const approvalAnswers = { approved: 'Approved', changes: 'Changes asked for' } as const

export type ApprovalAnswer = keyof typeof approvalAnswers

/** Where the text of a job stands with its company; `outdated` when it was approved and is another text now. */
export type ApprovalState = 'never asked' | 'waiting' | 'approved' | 'changes' | 'outdated'

type Asked = { answer: ApprovalAnswer | null; textHash: string | null }

/** The state after the last time that a company was asked, with the text as it is now. */
export function approvalState(last: Asked | undefined, textHash: string): ApprovalState {
  if (!last) return 'never asked'
  if (last.answer === null) return 'waiting'
  if (last.answer === 'changes') return 'changes'
  return last.textHash === textHash ? 'approved' : 'outdated'
}

/** Why a text that its company was asked about cannot be public yet; undefined where it can. */
export function missingApproval(state: ApprovalState): string | undefined {
  return {
    'never asked': undefined,
    approved: undefined,
    waiting: 'The company has not approved this text yet.',
    changes: 'The company has asked for changes. Change the text, then ask again.',
    outdated: 'The text has changed since the company approved it. Ask again.',
  }[state]
}
