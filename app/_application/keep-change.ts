import { redirect } from 'next/navigation'
import { type FormState, invalid, refused } from '@/app/_lib/form-state'
import type { OwnApplication } from '@/db/applications/applications'
import { changeApplication } from '@/db/applications/change'
import { listQuestions } from '@/db/jobs/questions'
import { giveConsent, takeConsentBack } from '@/db/pool/keep-application'
import { applicationDraft } from '@/rules/applications/draft'
import { answerField, fileFields } from '@/rules/applications/questions'
import { changeSentences } from '@/rules/applications/sentences'
import { deleteFiles, keepingFiles, readFiles } from '../_files/files'
import { holdFiles } from '../_files/held'
import { answersIn, dropsIn } from './answers-in'

const changing = applicationDraft.pick({ links: true, note: true })

/** Keeps what a form changes of an application, whose page is at `path`; its action has shown whose it is. */
export async function keepChange(
  form: FormData,
  application: OwnApplication,
  path: string,
): Promise<FormState> {
  const fields = changing.safeParse(Object.fromEntries(form))
  const { files, problems } = await readFiles(form, [
    'cv',
    ...fileFields(await listQuestions(application.jobId)),
  ])
  if (!fields.success || Object.keys(problems).length > 0) {
    const { values, errors } = fields.success ? refused(form, '') : invalid(fields.error, form)
    const held = await holdFiles(form, files)
    return notChanged({
      values: { ...values, ...held.values },
      errors: { ...errors, ...held.errors, ...problems },
    })
  }

  const changed = await keepingFiles(
    files,
    (stored) =>
      changeApplication(application, {
        ...fields.data,
        answers: answersIn(form),
        files: (id) => stored.get(answerField(id)),
        drops: dropsIn(form),
        cv: stored.get('cv'),
      }),
    ({ outcome }) => outcome === 'changed',
  )

  if (changed.outcome === 'opened')
    return refused(form, `${changeSentences.openedMeanwhile} What you wrote is still here.`)
  if (changed.outcome === 'no room')
    return refused(form, 'We have no room for files at the moment. Please try again later today.')
  if (changed.outcome === 'questions') {
    const errors = Object.entries(changed.errors).map(([id, problem]) => [answerField(id), problem])
    const held = await holdFiles(form, files)
    return notChanged({
      values: { ...refused(form, '').values, ...held.values },
      errors: { ...held.errors, ...Object.fromEntries(errors) },
    })
  }
  await deleteFiles(changed.dropped)
  redirect(path)
}

/** Lets a refused application be kept for other jobs, and its candidate be found for them, by their yes. */
export async function agreeToKeep(application: OwnApplication, path: string): Promise<never> {
  await giveConsent(application)
  redirect(path)
}

/** Takes back that an application is kept for other jobs, and that its candidate is found for them. */
export async function forgetConsent(application: OwnApplication, path: string): Promise<never> {
  await takeConsentBack(application)
  redirect(path)
}

const notChanged = (state: FormState): FormState => ({
  ...state,
  message: 'Nothing has changed yet. Please check:',
})
