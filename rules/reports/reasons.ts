/** Why somebody reports a job; what may harm a candidate is looked at first. */
export const reportReasons = {
  money: 'It asks for money, bank details or papers before an interview',
  fake: 'The job or the company is not real',
  unfair: 'It leaves people out for what the law forbids to ask',
  gone: 'The job is gone, or its link leads nowhere',
  wrong: 'Something in it is wrong',
  other: 'Something else',
} as const

export type ReportReason = keyof typeof reportReasons

/** The reasons that may harm a candidate. */
export const harmful: readonly ReportReason[] = ['money', 'fake', 'unfair']
