import { z } from 'zod'
import { words } from './salary-schema'

/** The sections a guide may have, in reading order: our name for each, and its heading in guide.md. */
export const sectionHeadings = {
  introduction: 'Introduction',
  definition: 'Definition',
  whatItDoes: 'What it does',
  whyCompaniesNeedIt: 'Why companies need it',
  responsibilities: 'Responsibilities',
  alongAProject: 'Along a project',
  typicalDay: 'A typical day',
  collaboration: 'Collaboration',
  problems: 'Problems',
  generalistOrSpecialist: 'Generalist or specialist',
  technologies: 'Technologies',
  hardSkills: 'Hard skills',
  softSkills: 'Soft skills',
  training: 'Training',
  pay: 'Pay',
  payFactors: 'What moves pay',
  outlook: 'Outlook',
  careerPath: 'Career path',
  comparisons: 'Comparisons',
  questions: 'Questions',
} as const

export type SectionName = keyof typeof sectionHeadings

// Object.keys forgets the names it returns.
const names = Object.keys(sectionHeadings) as SectionName[]
export const sectionName = z.enum(names, `must be one of ${names.join(', ')}`)

const mayBeMissing: SectionName[] = ['alongAProject', 'generalistOrSpecialist', 'outlook', 'comparisons']
export const requiredSections: Record<'full' | 'short', SectionName[]> = {
  full: names.filter((name) => !mayBeMissing.includes(name)),
  short: [
    'definition',
    'responsibilities',
    'collaboration',
    'hardSkills',
    'softSkills',
    'training',
    'questions',
  ],
}

/** Sections that say nothing without entries: a slip of notation must not lose them in silence. */
export const sectionsOfEntries: SectionName[] = [
  'whatItDoes',
  'responsibilities',
  'alongAProject',
  'typicalDay',
  'collaboration',
  'problems',
  'hardSkills',
  'softSkills',
  'training',
  'payFactors',
  'comparisons',
  'questions',
]

const table = z
  .strictObject({
    columns: z.array(words).min(2),
    rows: z.array(z.strictObject({ name: words, cells: z.array(words) })).min(1),
  })
  .refine(({ columns, rows }) => rows.every(({ cells }) => cells.length === columns.length), {
    path: ['rows'],
    message: 'must each have one cell for each column',
  })

const entry = z.strictObject({ name: words, text: words, table: table.optional() })

/** `text` and every entry's `text` are Markdown; names and cells are inline Markdown. */
export const section = z
  .strictObject({ text: z.string(), entries: z.array(entry) })
  .refine(({ text, entries }) => text !== '' || entries.length > 0, 'must not be empty')

const list = Object.values(sectionHeadings).join(', ')

export const sections = z.partialRecord(sectionName, section, {
  error: (issue) => {
    const unknown = 'keys' in issue && Array.isArray(issue.keys) ? issue.keys.join('”, “') : undefined
    return unknown && `no section is called “${unknown}”; they are ${list}`
  },
})

export type Section = z.infer<typeof section>
export type Entry = z.infer<typeof entry>
