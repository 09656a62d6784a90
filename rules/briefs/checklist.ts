/** What is gone through on the phone before a brief is accepted. */
export const briefChecklist = {
  budget: 'The pay: the range, and who has said yes to it',
  musts: 'What one must know, and what one can learn here',
  steps: 'The steps to a hire, and who decides',
  answers: 'Within how many days they answer about a candidate',
  start: 'When the person starts, and what happens if nobody is found',
} as const

export type BriefCheck = keyof typeof briefChecklist
