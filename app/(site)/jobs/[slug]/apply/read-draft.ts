import { z } from 'zod'
import { type FormState, filesStay, invalid, refused } from '@/app/_lib/form-state'
import { throttle } from '@/app/_lib/throttle'
import type { Draft } from '@/db/applications/drafts'
import type { Saved, TypedDraft } from '@/db/applications/save-draft'
import type { User } from '@/db/people/users'
import { deleteStoredFile } from '@/integrations/cv/blob-store'
import { readCv } from '@/integrations/cv/cv-files'
import { checkOf, sections } from '@/rules/applications/sections'
import { line, text } from '@/rules/forms/text'
import { keysOf } from '@/rules/vocabulary'
import { plural } from '@/rules/words'
import { chosenFile, type GoodCv, notSent, storeCv } from './read-application'

type TypedRead = { typed: TypedDraft; cv?: GoodCv; cvProblem?: string } | { refusal: FormState }

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

/** What was typed so far, with the CV if one was chosen that can be opened; else why that one cannot be kept. */
export async function readTyped(form: FormData, { id }: User): Promise<TypedRead> {
  const wait = await throttle('save a draft', id)
  if (wait)
    return { refusal: refused(form, `Too many saves. Please try again in ${plural(wait, 'minute')}.`) }
  const fields = typedFields.safeParse(Object.fromEntries(form))
  if (!fields.success) return { refusal: invalid(fields.error, form, 'Nothing is saved yet. Please check:') }
  const answers = (questionId: string) => typedAnswer.catch('').parse(form.get(`answer-${questionId}`) ?? '')
  const checked = keysOf(sections).filter((section) => form.get(checkOf(section)) === 'yes')
  const typed = { fields: fields.data, answers, checked }
  const file = chosenFile(form)
  if (!file.name) return { typed }
  const cv = await readCv(file)
  return cv.ok ? { typed, cv } : { typed, cvProblem: cv.problem }
}

/** Stores the CV of a draft for good once the draft is saved; what it took the place of is deleted. */
export async function keepingDraft(
  cv: GoodCv | undefined,
  save: (cv: Awaited<ReturnType<typeof storeCv>>) => Promise<Saved>,
): Promise<Saved | { outcome: 'no room' }> {
  const stored = cv && (await storeCv(cv))
  if (cv && !stored) return { outcome: 'no room' }
  let saved: Saved | undefined
  try {
    saved = await save(stored)
  } finally {
    if (stored && !(saved?.outcome === 'saved' && saved.cvName)) await deleteStoredFile(stored.storedName)
  }
  if (saved.outcome === 'saved') for (const name of saved.dropped) await deleteStoredFile(name)
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
  for (const { questionId, answer } of draft.answers) compare(`answer-${questionId}`, answer)
  return {
    message:
      'Another page or device has saved this draft since you opened it here. Where the two differ, both are below. Change what you want to keep, then save or send again.',
    errors: cvAgain(form),
    values: { ...values, version: String(draft.version) },
    theirs,
  }
}

/** The form as it was filled in, where it cannot be kept or sent. */
export function notTaken(form: FormData, outcome: keyof typeof notSent): FormState {
  return { ...refused(form, notSent[outcome]), isOver: outcome === 'closed' }
}

const cvAgain = (form: FormData): Record<string, string> =>
  chosenFile(form).name && !form.has(filesStay)
    ? { cv: 'Please choose your CV again. The browser does not keep files.' }
    : {}
