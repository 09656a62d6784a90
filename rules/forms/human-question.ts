import { fold } from '../words'

const words: [english: string, french: string][] = [
  ['zero', 'zero'],
  ['one', 'un'],
  ['two', 'deux'],
  ['three', 'trois'],
  ['four', 'quatre'],
  ['five', 'cinq'],
  ['six', 'six'],
  ['seven', 'sept'],
  ['eight', 'huit'],
  ['nine', 'neuf'],
  ['ten', 'dix'],
  ['eleven', 'onze'],
  ['twelve', 'douze'],
]

/** Two numbers to add, each from 1 to 6: a question that a person answers at once, with ears or eyes alone. */
export type Sum = readonly [number, number]

/** The two numbers with which a signed question begins. */
export const sumOf = (asked: string): Sum => {
  const [a, b] = asked.split('.').map(Number)
  return [a ?? 0, b ?? 0]
}

/** The question as a form asks it. */
export const sumInWords = ([a, b]: Sum): string =>
  `How many are ${words[a]?.[0]} and ${words[b]?.[0]} together?`

/** Whether that is the answer, in figures or as an English or French word. */
export function answersSum([a, b]: Sum, said: string): boolean {
  const given = fold(said).replace(/[^\p{L}\d]/gu, '')
  return given === String(a + b) || (words[a + b]?.includes(given) ?? false)
}
