import { applicationDraft } from './draft'
import { type Question, readAnswers } from './questions'

/** The parts of an application, in the order of its form. */
export const sections = {
  identity: 'Who you are',
  cv: 'CV',
  note: 'Note',
  questions: 'Questions for this job',
  consent: 'Other jobs',
} as const
export type Section = keyof typeof sections

export const sectionStates = {
  not_started: 'Not started',
  in_progress: 'In progress',
  check: 'Brought over, check it',
  done: 'Done',
} as const
export type SectionState = keyof typeof sectionStates

export type DraftFields = { name: string; email: string; phone: string; links: string; note: string }

/** A draft as it stands: what was typed, as it was typed. */
export type DraftWords = DraftFields & {
  consent: boolean
  hasCv: boolean
  toCheck: Section[]
  answers: { questionId: string; answer: string }[]
}

/** What keeps a draft from being sent: the name of its field in the form, and one sentence. */
export type Missing = { section: Section; field: string; of?: string; problem: string }

/** What is missing of a draft, in the order of the form, and how far each section is. */
export function lookOver(
  draft: DraftWords,
  questions: Question[],
): { states: [Section, SectionState][]; missing: Missing[] } {
  const missing = [...ofFields(draft), ...ofCv(draft), ...ofAnswers(draft, questions), ...ofChecks(draft)]
  missing.sort((a, b) => order.indexOf(a.section) - order.indexOf(b.section))
  const asked = order.filter((section) => section !== 'questions' || questions.length > 0)
  const states = asked.map((section): [Section, SectionState] => {
    if (!isBegun(section, draft, questions)) return [section, 'not_started']
    const left = missing.filter((one) => one.section === section)
    if (left.some(({ field }) => field !== checkOf(section))) return [section, 'in_progress']
    return [section, left.length > 0 ? 'check' : 'done']
  })
  return { states, missing }
}

/** The field of a form that says that a section which was brought over is still right. */
export const checkOf = (section: Section) => `checked-${section}`

/** The sections that still want a look, where these were looked at or changed. */
export function stillToCheck(toCheck: Section[], seen: (section: Section) => boolean): Section[] {
  return toCheck.filter((section) => !seen(section))
}

const order = Object.keys(sections) as Section[] // its own keys

const sectionOf: Record<string, Section> = { note: 'note', consent: 'consent' }

function ofFields({ consent, ...words }: DraftWords): Missing[] {
  const read = applicationDraft.safeParse({ ...words, consent: consent ? 'yes' : undefined })
  const problems = new Map<string, string>()
  for (const { path, message } of read.error?.issues ?? []) {
    const field = String(path[0])
    if (!problems.has(field)) problems.set(field, message)
  }
  return [...problems].map(([field, problem]) => ({
    section: sectionOf[field] ?? 'identity',
    field,
    problem,
  }))
}

function ofCv({ hasCv }: DraftWords): Missing[] {
  return hasCv ? [] : [{ section: 'cv', field: 'cv', problem: 'Choose your CV: a PDF or a DOCX file.' }]
}

function ofAnswers({ answers }: DraftWords, questions: Question[]): Missing[] {
  const given = new Map(answers.map(({ questionId, answer }) => [questionId, answer]))
  const { errors = {} } = readAnswers(questions, (id) => given.get(id) ?? '')
  return questions.flatMap(({ id, text }) => {
    const problem = errors[id]
    return problem ? [{ section: 'questions' as const, field: `answer-${id}`, of: text, problem }] : []
  })
}

function ofChecks({ toCheck }: DraftWords): Missing[] {
  return toCheck.map((section) => ({
    section,
    field: checkOf(section),
    problem: `${sections[section]}: look at what was brought over, then tick that it is right.`,
  }))
}

function isBegun(section: Section, draft: DraftWords, questions: Question[]): boolean {
  switch (section) {
    case 'identity':
      return [draft.name, draft.email, draft.phone, draft.links].some(Boolean)
    case 'cv':
      return draft.hasCv
    case 'note':
      return draft.note !== ''
    case 'questions':
      // Where a question has gone, its answer is what was begun.
      return draft.answers.length > 0 || questions.every(({ required }) => !required)
    case 'consent':
      return draft.consent
  }
}
