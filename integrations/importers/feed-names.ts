import { LRUCache } from 'lru-cache'
import { guessHeads, type JobPart } from '@/rules/imports/heads'

/** What elements are called whose names say another thing in a table, or nothing. */
const aliases: Record<string, string> = {
  encoded: 'description',
  name: 'title',
  office: 'city',
  subcompany: 'company',
  createdat: 'published',
  updated: 'published',
  employmenttype: 'contract',
  jobdescriptions: 'description',
  examplesofduties: 'description',
  referencenumber: 'reference',
  partnerjobid: 'reference',
  jobid: 'reference',
}

/** A name without its namespace, and without the sign of an attribute. */
export const localName = (name: string) => name.replace(/^@?(?:[\w-]+:)?/, '')

/** Which part of a job each name probably means: plain names first, then those that only feeds use, then those of a namespace. */
export function partsOf(heads: string[]): (JobPart | undefined)[] {
  const rank = (head: string) => (head.includes(':') ? 2 : wordsOf(head) === localName(head) ? 0 : 1)
  const inOrder = heads.toSorted((a, b) => rank(a) - rank(b))
  const parts = guessHeads(inOrder.map(wordsOf))
  const known = new Map(inOrder.map((head, at) => [head, parts[at]]))
  return heads.map((head) => known.get(head))
}

const guessed = new LRUCache<string, { part: JobPart | undefined }>({ max: 2000 })

/** The same of one name by itself, which is asked of every element. */
export function guess(head: string): JobPart | undefined {
  const known = guessed.get(head) ?? { part: guessHeads([wordsOf(head)])[0] }
  guessed.set(head, known)
  return known.part
}

function wordsOf(head: string): string {
  const name = localName(head)
  return aliases[name.toLowerCase().replace(/[-_]/g, '')] ?? name
}
