import type { Contract } from '@/rules/vocabulary'
import { fold } from '@/rules/words'

/** The narrower words first: “temporary internship” is an internship, “CDD alternance” an apprenticeship. */
const kinds: [Contract, RegExp][] = [
  ['apprenticeship', /apprenti|alternance|professionnalisation|ausbildung|werkstudent/],
  ['internship', /\bintern(?:ship)?s?\b|\bstag(?:e|iaire)\b|praktik/],
  ['freelance', /freelance|contractor|independ|liberal|1099|\bcontract\b(?!.*(?:permanent|fixed))/],
  ['fixed_term', /fixed.?term|\bcdd\b|(?<!in)determinee|befristet(?<!unbefristet)/],
  ['temporary', /temp(?:orary)?\b|interim|seasonal|saisonn/],
  ['permanent', /permanent|\bcdi\b|indeterminee|unbefristet|regular|full.?time/],
]

/**
 * The contract that a source's own word for it means: “Full-time” is permanent, since the same lists offer contract,
 * temporary and internship beside it; “Part-time” says hours only.
 */
export function contractOf(words: string | undefined): Contract | undefined {
  if (!words) return undefined
  const said = fold(words.replace(/(?<=[a-z])(?=[A-Z])/g, ' ')).replace(/_/g, ' ')
  return kinds.find(([, pattern]) => pattern.test(said))?.[0]
}
