/** What a reader has entered, by the name of the field. */
export type Answers = Record<string, string>

/** Whether an answer holds, and what to look at again when it does not. */
export type Verdict = { solved: boolean; says: string }

/** A verdict for each answer of an exercise, by the name of the field. */
export type Verdicts = Record<string, Verdict>

/** The longest answer that is looked at, in characters. */
export const longestAnswer = 4000

export const right = (says: string): Verdict => ({ solved: true, says })
export const notYet = (says: string): Verdict => ({ solved: false, says })

export const nothingYet = notYet('Nothing is entered here yet.')

/** The answer without space around it, cut at the longest that is looked at; "" when there is none. */
export function answerTo(answers: Answers, name: string): string {
  return (answers[name] ?? '').slice(0, longestAnswer).trim()
}
