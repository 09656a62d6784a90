import { z } from 'zod'
import { answersIn, dropsIn } from '@/app/_application/answers-in'
import { deleteFiles, keepingFiles, readFiles } from '@/app/_files/files'
import { chooseAgain, type GoodFiles } from '@/app/_files/held'
import { type FormState, invalid, refused } from '@/app/_lib/form-state'
import { throttle } from '@/app/_lib/throttle'
import { keepCvText } from '@/db/applications/cv-texts'
import type { Draft } from '@/db/applications/drafts'
import type { StoredFile } from '@/db/applications/file-rows'
import type { Saved, TypedDraft } from '@/db/applications/save-draft'
import type { User } from '@/db/people/users'
import { readText } from '@/integrations/cv/read-text'
import { answerField, fileFields, type Question } from '@/rules/applications/questions'
import { checkOf, sections } from '@/rules/applications/sections'
import { line, text } from '@/rules/forms/text'
import { keysOf } from '@/rules/vocabulary'
import { plural } from '@/rules/words'
import { notSent } from './read-application'

type TypedRead =
  | { typed: TypedDraft; files: GoodFiles; problems: Record<string, string> }
  | { refusal: FormState }

// Far beyond what can be sent, so that nothing typed is lost before somebody asks.
const typedFields = z.object({
  name: line('Name', 500).default(''),
  email: line('E-mail', 500).default(''),
  phone: line('Phone', 200).default(''),
  links: text('Links', 5000).default(''),
  note: text('Note', 20_000).default(''),
  consent: z
    .string()
    .optional()
    .transform((ticked) => ticked === 'yes'),
})
const typedAnswer = text('Answer', 20_000)

/** What was typed so far, with the files that can be opened, and why the others cannot be kept. */
export async function readTyped(form: FormData, questions: Question[], { id }: User): Promise<TypedRead> {
  const wait = await throttle('save a draft', id)
  if (wait)
    return { refusal: refused(form, `Too many saves. Please try again in ${plural(wait, 'minute')}.`) }
  const fields = typedFields.safeParse(Object.fromEntries(form))
  if (!fields.success) return { refusal: invalid(fields.error, form, 'Nothing is saved yet. Please check:') }
  const said = answersIn(form)
  const answers = (questionId: string) => typedAnswer.catch('').parse(said(questionId))
  const checked = keysOf(sections).filter((section) => form.get(checkOf(section)) === 'yes')
  const chosen = await readFiles(form, ['cv', ...fileFields(questions)])
  return { typed: { fields: fields.data, answers, drops: dropsIn(form), checked }, ...chosen }
}

/** Saves what was typed, and keeps its files for good once it is saved; what they took the place of is deleted. */
export async function keepingDraft(
  { files, typed }: { files: GoodFiles; typed: TypedDraft },
  save: (typed: TypedDraft, cv: StoredFile | undefined) => Promise<Saved>,
): Promise<Saved | { outcome: 'no room' }> {
  const saved = await keepingFiles(
    files,
    (stored) => save({ ...typed, files: (id) => stored.get(answerField(id)) }, stored.get('cv')),
    (result) => result.outcome === 'saved' && result.tookFiles,
  )
  if (saved.outcome !== 'saved') return saved
  await deleteFiles(saved.dropped)
  const cv = files.get('cv')
  if (cv && saved.cvName) await keepCvText(saved.cvName, await readText(cv.bytes, cv.type))
  return saved
}

/** The form once more, whose words are saved: what is missing stands at its field. */
export function unfinished(form: FormData, version: number, errors: Record<string, string>): FormState {
  const { values } = refused(form, '')
  const message = 'Your draft is saved, and nothing was sent yet. Please check:'
  return { message, errors, values: { ...values, version: String(version) } }
}

/** The form once more, where another one has saved something else since it was opened: both stand at each field. */
export function stale(form: FormData, draft: Draft): FormState {
  const { values } = refused(form, '')
  const theirs: Record<string, string> = {}
  const compare = (field: string, saved: string, shown = saved) => {
    if ((values[field] ?? '') !== saved) theirs[field] = shown
  }
  for (const field of ['name', 'email', 'phone', 'links', 'note'] as const) compare(field, draft[field])
  compare('consent', draft.consent ? 'yes' : '', draft.consent ? 'ticked' : 'not ticked')
  for (const { questionId, answer, fileId } of draft.answers)
    if (!fileId) compare(answerField(questionId), answer)
  return {
    message:
      'Another page or device has saved this draft since you opened it here. Where the two differ, both are below. Change what you want to keep, then save or send again.',
    errors: chooseAgain(form),
    values: { ...values, version: String(draft.version) },
    theirs,
  }
}

/** The form as it was filled in, where it cannot be kept or sent. */
export function notTaken(form: FormData, outcome: keyof typeof notSent): FormState {
  return { ...refused(form, notSent[outcome]), isOver: outcome === 'closed' }
}
