import { type FormState, filesStay, invalid, refused } from '@/app/_lib/form-state'
import { clientAddress } from '@/app/_lib/request'
import { whyOnceMore, withStamp } from '@/app/_lib/spam-guard'
import { throttle } from '@/app/_lib/throttle'
import type { Applied, StoredFile } from '@/db/applications/apply'
import { deleteStoredFile, storeFile } from '@/integrations/cv/blob-store'
import { type Cv, readCv } from '@/integrations/cv/cv-files'
import { NoRoom } from '@/integrations/cv/room'
import { type ApplicationDraft, applicationDraft } from '@/rules/applications/draft'
import { type Question, readAnswers } from '@/rules/applications/questions'
import { plural } from '@/rules/words'

export type GoodCv = Extract<Cv, { ok: true }>
type ApplicationRead = { draft: ApplicationDraft; cv: GoodCv } | { refusal: FormState }

/** Why nothing was sent or kept, by what came of it. */
export const notSent = {
  closed: 'This job closed while you were writing, so nothing was sent. What you wrote is still here.',
  elsewhere: 'You apply for this job on the employer’s own site, so nothing was sent.',
  already: 'You have applied for this job already, so nothing was sent. Its page is in your space.',
  'not found': 'This draft is gone: it was sent or deleted elsewhere. What you wrote is still here.',
  'no room':
    'We have no room for files at the moment, so nothing was sent. What you wrote is still here. Please send it again later today.',
}

const again = 'Please choose your CV again. The browser does not keep files.'

/** What the form says and the CV that came with it, or why it is not taken. Nothing is kept yet. */
export async function readApplication(
  form: FormData,
  questions: Question[],
  answers: (questionId: string) => string,
): Promise<ApplicationRead> {
  const onceMore = whyOnceMore(form)
  if (onceMore) return { refusal: withStamp(refuseWithCv(form, onceMore)) }
  const wait = await throttle('apply from an address', await clientAddress())
  if (wait)
    return {
      refusal: refuseWithCv(
        form,
        `Too many applications from here. Please try again in ${plural(wait, 'minute')}.`,
      ),
    }

  const draft = applicationDraft.safeParse(Object.fromEntries(form))
  const cv = await readCv(chosenFile(form))
  const unanswered = errorsOf(readAnswers(questions, answers).errors)
  const hasErrors = !draft.success || Object.keys(unanswered).length > 0
  if (!cv.ok || hasErrors) {
    const { values, errors } = draft.success ? refused(form, '') : invalid(draft.error, form)
    const ofCv: Record<string, string> = cv.ok ? cvAgain(form) : { cv: cv.problem }
    return { refusal: { values, errors: { ...errors, ...ofCv, ...unanswered } } }
  }
  return { draft: draft.data, cv }
}

/**
 * Stores a CV that was read for as long as it takes to send, and for good once the application is sent; `no room` when
 * our disk is too full for it, and nothing was sent.
 */
export async function keepingCv(
  cv: GoodCv,
  send: (cv: StoredFile) => Promise<Applied>,
): Promise<Applied | { outcome: 'no room' }> {
  const stored = await storeCv(cv)
  if (!stored) return { outcome: 'no room' }
  let applied: Applied | undefined
  try {
    applied = await send(stored)
    return applied
  } finally {
    if (applied?.outcome !== 'sent') await deleteStoredFile(stored.storedName)
  }
}

/** Stores a CV that was read; undefined, which the log tells, when our disk is too full for it. */
export async function storeCv({ bytes, name, type }: GoodCv): Promise<StoredFile | undefined> {
  const stored = await storeFile(bytes).catch(noRoom)
  return stored && { ...stored, name, type }
}

/** The form once more, where the job has changed what it asks since it was opened. */
export function questionsChanged(form: FormData, errors: Record<string, string>): FormState {
  const state = refuseWithCv(
    form,
    'The questions of this job have changed. Please answer them, then send it again.',
  )
  return { ...state, errors: { ...state.errors, ...errorsOf(errors) } }
}

const errorsOf = (answers: Record<string, string> = {}) =>
  Object.fromEntries(Object.entries(answers).map(([id, problem]) => [`answer-${id}`, problem]))

const cvAgain = (form: FormData): Record<string, string> => (form.has(filesStay) ? {} : { cv: again })

/** The form as it was filled in; the CV is to be chosen again where the browser has let it go. */
export function refuseWithCv(form: FormData, message: string): FormState {
  const { values } = refused(form, message)
  return { message, values, errors: cvAgain(form) }
}

function noRoom(error: unknown): undefined {
  if (!(error instanceof NoRoom)) throw error
  console.error(`a CV was refused: ${error.message}`)
}

// The file that nobody chose has no name without scripts, and the name "undefined" with them.
export function chosenFile(form: FormData): File {
  const file = form.get('cv')
  return file instanceof File && (file.size > 0 || file.name !== 'undefined') ? file : new File([], '')
}
