import { readFileSync } from 'node:fs'
import { onePerProcess } from '@/rules/one-per-process'

type Addresses = Record<keyof typeof unbuilt, string>

const unbuilt = { pages: '/elements.js', forms: '/elements.js?forms', pdf: '/pdf-frame' }

/** Where browsers get the elements of reading pages, those of plain forms, or the frame of PDFs: files of the build, named by their content. */
export function elementsAddress(of: keyof Addresses): string {
  if (process.env.NODE_ENV !== 'production') return unbuilt[of]
  return onePerProcess<Addresses>('elements', () => JSON.parse(readFileSync('.next/elements.json', 'utf8')))[
    of
  ]
}
