import { z } from 'zod'
import type { Stage } from '../applications/stages'
import { text } from '../forms/text'
import { keysOf } from '../vocabulary'

/** How an answer is looked at; letters and case aside. */
export const triageSays = { is: 'is', not: 'is not', holds: 'contains' } as const

/** What a rule does, and all that it can do: nothing is refused, closed or written by it. */
export const triageEffects = {
  flag: 'Mark it',
  first: 'Mark it, and put it first',
  last: 'Mark it, and put it last',
} as const

export type TriageRule = {
  id: string
  question: string
  says: keyof typeof triageSays
  value: string
  label: string
  effect: keyof typeof triageEffects
}

export type TriageAnswer = { question: string; answer: string }

export const mostRules = 6

/** A rule as it is typed; one without a value is none. */
export const triageDraft = z.object({
  question: text('Question', 300).default(''),
  says: z.enum(keysOf(triageSays)),
  value: text('Answer', 100).default(''),
  label: text('Mark', 30).default(''),
  effect: z.enum(keysOf(triageEffects)),
})

/** Rules work on nothing but what has just come in and nobody has opened. */
export function isUntouched({ stage, openedAt }: { stage: Stage; openedAt: Date | null }): boolean {
  return stage === 'received' && openedAt === null
}

/** The rules that these answers fire, in the order of the rules. A question that was not answered fires none. */
export function firedBy(answers: TriageAnswer[], rules: TriageRule[]): TriageRule[] {
  return rules.filter((rule) =>
    answers.some(({ question, answer }) => question === rule.question && isSo(answer, rule)),
  )
}

/** Where they put an application among the others: -1 first, 1 last, by the first of them that says; else 0. */
export function placeBy(fired: TriageRule[]): -1 | 0 | 1 {
  const said = fired.find(({ effect }) => effect !== 'flag')
  return said ? (said.effect === 'first' ? -1 : 1) : 0
}

function isSo(answer: string, { says, value }: TriageRule): boolean {
  const [given, wanted] = [fold(answer), fold(value)]
  if (given === '') return false
  if (says === 'holds') return given.includes(wanted)
  return (given === wanted) === (says === 'is')
}

const fold = (text: string) => text.trim().normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
