import { countryOf } from '@/rules/places/countries'
import { fold } from '@/rules/words'
import type { Gazetteer } from './names'
import { departementNames, departements, otherRegions, states, workRegions } from './regions'

export type Qualifier = { country: string; region?: string }
export type Piece = { text: string; qualifiers: Qualifier[]; work?: string }

/** A piece with what it may qualify; “Lehi UT” and “San Mateo CA United States” come apart at their end. */
export function split(text: string, gazetteer: Gazetteer): Piece[] {
  const whole = pieceOf(text)
  if (whole.qualifiers.length || whole.work !== undefined) return [whole]
  if (gazetteer.find(text) && !/ [A-Z]{2}$/.test(text)) return [whole]
  const words = text.split(' ')
  for (let count = Math.min(3, words.length - 1); count >= 1; count--) {
    const tail = pieceOf(words.slice(-count).join(' '))
    if (tail.qualifiers.length || tail.work)
      return [...split(words.slice(0, -count).join(' '), gazetteer), tail]
    const head = pieceOf(words.slice(0, count).join(' '))
    if (head.qualifiers.length && !/^\p{L}{2}$/u.test(head.text))
      return [head, ...split(words.slice(count).join(' '), gazetteer)]
  }
  return [whole]
}

export function pieceOf(text: string): Piece {
  const key = fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
  const work = workRegions.get(key)
  if (work !== undefined) return { text, qualifiers: [], work }
  const country = text === 'CAN' ? 'CA' : text === 'ISR' ? 'IL' : countryOf(text)
  const qualifiers: (Qualifier | undefined)[] = [
    states.get(/^[A-Z]{2}$/.test(text) ? text : key),
    departements.get(text.toUpperCase()),
    otherRegions.get(key),
    departementNames.has(key) && key.includes(' ') ? { country: 'FR' } : undefined,
    country ? { country } : undefined,
  ]
  return { text, qualifiers: qualifiers.filter((each) => each !== undefined) }
}
