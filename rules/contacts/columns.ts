import { keysOf } from '../vocabulary'
import { fold } from '../words'
import { type ContactDraft, type ContactField, contactDraft, contactFields } from './draft'

/** Which column of a file holds which part of a person, by its place in the row. */
export type Columns = Partial<Record<ContactField, number[]>>

/** What somebody has said that columns hold, by their heads; '' is nothing that is used. */
export type SaidOfHeads = Record<string, ContactField | ''>

/** What becomes of a row of a file. */
export const rowOutcomes = ['ready', 'added', 'duplicate', 'duplicate in file', 'error'] as const
export type RowOutcome = (typeof rowOutcomes)[number]

export const fieldNames = Object.keys(contactFields) as ContactField[] // a record knows its keys
/** How much one file may hold. */
export const mostRows = 5000
export const mostBytes = 2_000_000

/** The words that heads of columns use, in English, French and German, folded. */
const heads: Record<ContactField, RegExp> = {
  email: /\be? ?mail\b|\bcourriel\b|\badresse electronique\b/,
  phone: /\b(tele)?phone\b|\b(mobil)?telefon|\bhandy\b|\bmobile?\b|\bmobilnummer\b|\btel\b|\bportable\b/,
  links:
    /linked ?in|git ?hub|git ?lab|\burl\b|\blinks?\b|\bprofile\b|\bweb ?(site|seite)\b|\bsite\b|\bliens?\b|portfolio/,
  technologies: /\b(skills?|technolog|stack|competences?|tags?)|(kenntnisse|fahigkeiten)\b/,
  title: /\b(job )?title\b|\bposition\b|\bposte\b|\bmetier\b|\bberuf\b|\bintitule\b|\brole\b|\bheadline\b/,
  city: /\bcity\b|\btown\b|\bville\b|\blocation\b|\blocalisation\b|\b(wohn)?ort\b|\bstadt\b/,
  country: /\bcountry\b|\bpays\b|\bland\b/,
  note: /\bnotes?\b|\bcomments?\b|\bcommentaires?\b|\bremarques?\b|\bbemerkung|\bnotiz/,
  name: /^(?!.*\b(company|employer|user|file|entreprise|societe)\b).*(\b(vor|nach|sur)?name\b|\bnom\b|\bprenom\b|\bcandidate?\b)/,
}

/**
 * What each column holds: what was said of its head, else what that probably means, where no other was said to hold it; a
 * first and a last name together are the name.
 */
export function settleColumns(row: string[], said: SaidOfHeads = {}): Columns {
  const columns: Columns = {}
  const taken = new Set(row.flatMap((head) => said[head] || []))
  for (const [at, head] of row.entries()) {
    const isSaid = Object.hasOwn(said, head)
    const field = isSaid ? said[head] : keysOf(heads).find((one) => heads[one].test(wordsOf(head)))
    const isFree = (one: ContactField) =>
      !taken.has(one) && (!columns[one] || one === 'name' || one === 'links')
    if (field && (isSaid || isFree(field))) columns[field] = [...(columns[field] ?? []), at]
  }
  const first = columns.name?.find((at) => /\b(first|prenom|given|vorname)\b/.test(wordsOf(row[at] ?? '')))
  if (columns.name && first !== undefined)
    columns.name = [first, ...columns.name.filter((at) => at !== first)]
  return columns
}

const wordsOf = (head: string) => fold(head.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')).replace(/[_-]+/g, ' ')

/** What was said of the columns of a file, by their heads, behind what was said of others before. */
export function sayOfHeads(row: string[], columns: Columns, earlier: SaidOfHeads = {}): SaidOfHeads {
  const fieldOf = (at: number): ContactField | '' =>
    fieldNames.find((one) => columns[one]?.includes(at)) ?? ''
  const now: SaidOfHeads = Object.fromEntries(row.flatMap((head, at) => (head ? [[head, fieldOf(at)]] : [])))
  const others = Object.entries(earlier).filter(([head]) => !Object.hasOwn(now, head))
  return { ...Object.fromEntries(others), ...now }
}

/** A row of a file as a person, or the sentence that says what is wrong with it. */
export function readRow(cells: string[], columns: Columns): { draft: ContactDraft } | { problem: string } {
  const fields: Record<string, string> = Object.fromEntries(
    fieldNames.map((field) => {
      const found = (columns[field] ?? []).map((at) => cells[at]?.trim() ?? '').filter(Boolean)
      return [field, found.join(field === 'links' ? '\n' : ' ')]
    }),
  )
  const { links = '', technologies = '' } = fields
  const typed: Record<string, string> = {
    ...fields,
    links: links.replace(/\s*[;,|\s]\s*(?=https?:|www\.)/g, '\n'),
    technologies: technologies.replace(/[;|\n]/g, ','),
  }
  if (!typed.email) return { problem: 'There is no e-mail address, and we must be able to tell them.' }
  const read = contactDraft.safeParse(typed)
  return read.success ? { draft: read.data } : { problem: read.error.issues[0]?.message ?? '' }
}
