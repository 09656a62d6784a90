import { readFileSync } from 'node:fs'
import { onePerProcess } from '@/rules/one-per-process'

/** Where browsers get the elements of reading pages: a file of the build, named by its content. */
export function elementsAddress(): string {
  if (process.env.NODE_ENV === 'development') return '/elements.js'
  return onePerProcess('elements', () => JSON.parse(readFileSync('.next/elements.json', 'utf8')).address)
}
