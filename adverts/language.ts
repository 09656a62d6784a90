import { eld } from 'eld/small'

/** How much of a text is looked at: beyond it the answer does not change, and its end is often a legal notice. */
const enough = 160

/** The ISO 639-1 code of the language a text is written in; English where there is too little to tell. */
export function languageOf(text: string): string {
  const middle = Math.max(0, Math.min(200, text.length - enough))
  return eld.detect(text.slice(middle, middle + enough)).language || 'en'
}
