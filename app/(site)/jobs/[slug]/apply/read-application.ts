import { readFiles } from '@/app/_files/files'
import { chooseAgain, type GoodFiles, holdFiles } from '@/app/_files/held'
import { type FormState, invalid, refused } from '@/app/_lib/form-state'
import { clientAddress } from '@/app/_lib/request'
import { whyOnceMore, withStamp } from '@/app/_lib/spam-guard'
import { throttle } from '@/app/_lib/throttle'
import { type ApplicationDraft, applicationDraft } from '@/rules/applications/draft'
import {
  answerField,
  fileFields,
  type Question,
  readAnswers,
  withFiles,
} from '@/rules/applications/questions'
import { plural } from '@/rules/words'

type ApplicationRead = { draft: ApplicationDraft; files: GoodFiles } | { refusal: FormState }

/** Why nothing was sent or kept, by what came of it. */
export const notSent = {
  closed: 'This job closed while you were writing, so nothing was sent. What you wrote is still here.',
  elsewhere: 'You apply for this job on the employer’s own site, so nothing was sent.',
  already: 'You have applied for this job already, so nothing was sent. Its page is in your space.',
  'not found': 'This draft is gone: it was sent or deleted elsewhere. What you wrote is still here.',
  'no room':
    'We have no room for files at the moment, so nothing was sent. What you wrote is still here. Please send it again later today.',
}

/** What the form says and the files that came with it, or why it is not taken. Nothing is kept yet. */
export async function readApplication(
  form: FormData,
  questions: Question[],
  answers: (questionId: string) => string,
): Promise<ApplicationRead> {
  const onceMore = whyOnceMore(form)
  if (onceMore) return { refusal: withStamp(refuseWithFiles(form, onceMore)) }
  const wait = await throttle('apply from an address', await clientAddress())
  if (wait) {
    const message = `Too many applications from here. Please try again in ${plural(wait, 'minute')}.`
    return { refusal: refuseWithFiles(form, message) }
  }

  const draft = applicationDraft.safeParse(Object.fromEntries(form))
  const { files, problems } = await readFiles(form, ['cv', ...fileFields(questions)])
  if (!files.has('cv')) problems.cv ??= 'Choose your CV: a PDF or a DOCX file.'
  const given = withFiles(questions, answers, (id) => files.get(answerField(id)))
  const unanswered = byField(readAnswers(questions, given).errors)
  const wrong = { ...unanswered, ...problems }
  if (!draft.success || Object.keys(wrong).length > 0) {
    const { values, errors } = draft.success ? refused(form, '') : invalid(draft.error, form)
    const held = await holdFiles(form, files)
    return {
      refusal: { values: { ...values, ...held.values }, errors: { ...errors, ...held.errors, ...wrong } },
    }
  }
  return { draft: draft.data, files }
}

/** The form once more, where the job has changed what it asks since it was opened. */
export async function questionsChanged(
  form: FormData,
  files: GoodFiles,
  errors: Record<string, string>,
): Promise<FormState> {
  const message = 'The questions of this job have changed. Please answer them, then send it again.'
  const { values } = refused(form, message)
  const held = await holdFiles(form, files)
  return {
    message,
    values: { ...values, ...held.values },
    errors: { ...held.errors, ...byField(errors) },
  }
}

const byField = (answers: Record<string, string> = {}) =>
  Object.fromEntries(Object.entries(answers).map(([id, problem]) => [answerField(id), problem]))

/** The form as it was filled in; files are to be chosen again where the browser has let them go. */
export function refuseWithFiles(form: FormData, message: string): FormState {
  const { values } = refused(form, message)
  return { message, values, errors: chooseAgain(form) }
}
