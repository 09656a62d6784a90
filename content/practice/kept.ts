import type { Answers } from './verdict'

/** What this browser keeps of an exercise: what was entered, and which of how many answers were right. */
export type Kept = { answers: Answers; solved: string[]; of: number }

const nothing: Kept = { answers: {}, solved: [], of: 0 }
const placeOf = (exercise: string) => `practice:${exercise}`

/** What is kept, as text; null when nothing is, or when the browser keeps nothing for us. */
export function readKeptText(exercise: string): string | null {
  try {
    return localStorage.getItem(placeOf(exercise))
  } catch {
    return null
  }
}

export function parseKept(text: string | null): Kept {
  try {
    return { ...nothing, ...JSON.parse(text ?? '{}') }
  } catch {
    return nothing
  }
}

export const readKept = (exercise: string) => parseKept(readKeptText(exercise))

export function keep(exercise: string, kept: Kept) {
  try {
    localStorage.setItem(placeOf(exercise), JSON.stringify(kept))
  } catch {
    // A browser that keeps nothing for us still checks.
  }
}

export function forget(exercise: string) {
  try {
    localStorage.removeItem(placeOf(exercise))
  } catch {
    // Nothing was kept.
  }
}
