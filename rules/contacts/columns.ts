import { fold } from '../words'
import { type ContactDraft, type ContactField, contactDraft, contactFields } from './draft'

/** Which column of a file holds which part of a person, by its place in the row. */
export type Columns = Partial<Record<ContactField, number[]>>

/** What becomes of a row of a file. */
export const rowOutcomes = ['ready', 'added', 'duplicate', 'duplicate in file', 'error'] as const
export type RowOutcome = (typeof rowOutcomes)[number]

export const fieldNames = Object.keys(contactFields) as ContactField[] // a record knows its keys
/** How much one file may hold. */
export const mostRows = 5000
export const mostBytes = 2_000_000

/** The words that heads of columns use, in English and French, folded. */
const heads: Record<ContactField, RegExp> = {
  email: /\be-? ?mail\b|\bcourriel\b|\badresse (e-?mail|electronique)\b/,
  phone: /\b(tele)?phone\b|\bmobile\b|\btel\b|\bportable\b/,
  links: /linked ?in|github|gitlab|\burl\b|\blinks?\b|\bprofile\b|\bwebsite\b|\bsite\b|\bliens?\b|portfolio/,
  technologies: /\b(skills?|technolog|stack|competences?|tags?)/,
  title: /\b(job )?title\b|\bposition\b|\bposte\b|\bmetier\b|\bintitule\b|\brole\b|\bheadline\b/,
  city: /\bcity\b|\btown\b|\bville\b|\blocation\b|\blocalisation\b/,
  country: /\bcountry\b|\bpays\b/,
  note: /\bnotes?\b|\bcomments?\b|\bcommentaires?\b|\bremarques?\b/,
  name: /\bname\b|\bnom\b|\bprenom\b|\bcandidate?\b/,
}

/** What each column probably holds, out of its head; a first and a last name together are the name. */
export function guessColumns(row: string[]): Columns {
  const columns: Columns = {}
  for (const [at, head] of row.entries()) {
    const words = fold(head).replaceAll('_', ' ')
    const field = Object.entries(heads).find(([, known]) => known.test(words))?.[0] as
      | ContactField
      | undefined // its keys are fields
    if (!field || (columns[field] && field !== 'name' && field !== 'links')) continue
    columns[field] = [...(columns[field] ?? []), at]
  }
  const first = columns.name?.find((at) =>
    /\b(first|prenom|given)\b/.test(fold(row[at] ?? '').replaceAll('_', ' ')),
  )
  if (columns.name && first !== undefined)
    columns.name = [first, ...columns.name.filter((at) => at !== first)]
  return columns
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
