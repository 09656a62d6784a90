import { readFileSync } from 'node:fs'
import { onePerProcess } from '@/rules/one-per-process'

type Addresses = { pages: string; forms: string }

/** Where browsers get the elements of reading pages, or those of plain forms: files of the build, named by their content. */
export function elementsAddress(of: keyof Addresses): string {
  if (process.env.NODE_ENV !== 'production') return of === 'forms' ? '/elements.js?forms' : '/elements.js'
  return onePerProcess<Addresses>('elements', () => JSON.parse(readFileSync('.next/elements.json', 'utf8')))[
    of
  ]
}
