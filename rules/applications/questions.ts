import { z } from 'zod'
import { formatDate } from '../dates'
import { keysOf } from '../vocabulary'

/** What a job can ask of whoever applies, in the order in which a form offers it. */
export const questionKinds = {
  text: 'Text',
  yes_no: 'Yes or no',
  choice: 'One of a list',
  number: 'Number',
  date: 'Date',
  file: 'File',
} as const
export type QuestionKind = keyof typeof questionKinds

export const mostQuestions = 8
/** Each may weigh 5 MB, as a CV may, and they come in one form. */
export const mostFiles = 3
const mostOptions = 12
const longestAnswer = 2000

export type QuestionDraft = { text: string; kind: QuestionKind; required: boolean; options: string[] }
export type Question = QuestionDraft & { id: string }
/** An answer as it is kept, with the words of its question: that may change or go. */
export type Answer = { question: string; kind: QuestionKind; answer: string }

// Directive (EU) 2023/970, article 5(2): nobody is asked what they are paid or were paid.
const before =
  '(?:current|present|previous|last|past|actuel(?:le)?|précédente?|derni(?:er|ère)|passée?|now|currently|today|history|actuellement|aujourd’hui)'
const pay = '(?:salar(?:y|ies)|salaires?|pay|wages?|compensation|package|rémunérations?|paie)'
const word = (words: string) => `(?<!\\p{L})${words}(?!\\p{L})`
const pastPay = new RegExp(
  [
    `${word(before)}[^.?!]*${word(pay)}`,
    `${word(pay)}[^.?!]*${word(before)}`,
    word('do you earn'),
    word('gagnez-vous'),
  ].join('|'),
  'iu',
)

/** The name of the field in which a form asks a question. */
export const answerField = (questionId: string) => `answer-${questionId}`

/** The names of the fields that take a file. */
export const fileFields = (questions: Question[]) =>
  questions.filter(({ kind }) => kind === 'file').map(({ id }) => answerField(id))

/** One question as the desk writes it: a row without words is no question. */
export const questionDraft = z
  .object({
    text: z
      .string()
      .trim()
      .max(300, 'Question: at most 300 characters')
      .refine(
        (text) => !pastPay.test(text),
        'Nobody may be asked about past or present pay. Ask what they expect.',
      ),
    kind: z.enum(keysOf(questionKinds), 'Choose a kind of answer'),
    required: z.boolean(),
    options: z
      .string()
      .transform((text) => [...new Set(text.split('\n').map((line) => line.trim()))].filter(Boolean))
      .refine((options) => options.length <= mostOptions, `List: at most ${mostOptions} lines`)
      .refine(
        (options) => options.every((option) => option.length <= 100),
        'List: at most 100 characters a line',
      ),
  })
  .refine(({ text, kind, options }) => !text || kind !== 'choice' || options.length > 1, {
    path: ['options'],
    message: 'List: write at least two lines, one for each choice',
  })

/**
 * What is missing or does not fit, by the id of its question, or the answers as they are kept; the answer to a question
 * that asks for a file is its name, and whoever asks has opened it.
 */
export function readAnswers(questions: Question[], given: (id: string) => string): AnswersRead {
  const errors: Record<string, string> = {}
  const answers: (Answer & { questionId: string })[] = []
  for (const question of questions) {
    const said = given(question.id).trim()
    const problem = said ? problemOf(question, said) : question.required && missingOf(question)
    if (problem) errors[question.id] = problem
    else if (said)
      answers.push({ questionId: question.id, question: question.text, kind: question.kind, answer: said })
  }
  return Object.keys(errors).length > 0 ? { errors } : { answers }
}

export type AnswersRead =
  | { answers: (Answer & { questionId: string })[]; errors?: undefined }
  | { answers?: undefined; errors: Record<string, string> }

/** What was answered, by the ids of questions: a file counts by its name. */
export function withFiles(
  questions: Question[],
  answers: (questionId: string) => string,
  files: (questionId: string) => { name: string } | undefined,
) {
  const asksForFile = new Set(questions.flatMap(({ id, kind }) => (kind === 'file' ? [id] : [])))
  return (id: string) => (asksForFile.has(id) ? (files(id)?.name ?? '') : answers(id))
}

/** An answer as it is read. */
export function answerInWords({ kind, answer }: Answer): string {
  if (kind === 'date') return formatDate(answer)
  if (kind === 'yes_no') return answer === 'yes' ? 'Yes' : 'No'
  return answer
}

const missingOf = ({ kind }: Question) =>
  kind === 'file' ? 'Choose a PDF or a DOCX file' : 'Answer this question'

function problemOf({ kind, options }: Question, said: string): string | undefined {
  switch (kind) {
    case 'text':
      return said.length > longestAnswer ? 'At most 2,000 characters' : undefined
    case 'yes_no':
      return said === 'yes' || said === 'no' ? undefined : 'Choose yes or no'
    case 'choice':
      return options.includes(said) ? undefined : 'Choose one of the list'
    case 'number':
      return /^-?\d{1,12}(?:[.,]\d{1,4})?$/.test(said) ? undefined : 'Write a number, such as 3 or 2.5'
    case 'date':
      return isDay(said) ? undefined : 'Write a date, such as 2026-12-31'
    case 'file':
      return undefined
  }
}

function isDay(text: string) {
  const date = new Date(`${text}T00:00:00Z`)
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
  )
}
