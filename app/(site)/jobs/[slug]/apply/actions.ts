'use server'

import { redirect } from 'next/navigation'
import { type FormState, refused } from '@/app/_lib/form-state'
import { findUser } from '@/app/_lib/session'
import { apply } from '@/db/applications/applications'
import { deleteStoredFile } from '@/integrations/cv/blob-store'
import { keepCv, readApplication } from './read-application'

const notSent = {
  closed: 'This job has closed while you were writing, so nothing was sent.',
  elsewhere: 'This job is applied for at its employer’s own site, so nothing was sent.',
  already:
    'You have applied for this job with this address already, so nothing was sent. Our letter “Your application” has the link to its page; it is in your space, too, if you were signed in.',
}

export async function applyAction(_state: FormState, form: FormData): Promise<FormState> {
  const candidate = await findUser()

  const given = await readApplication(form)
  if ('refusal' in given) return given.refusal

  const cv = await keepCv(given.cv)
  const applied = await apply(String(form.get('job')), given.draft, cv, candidate)

  if (applied.outcome === 'sent') redirect(`/applications/${applied.token}?sent=1`)
  await deleteStoredFile(cv.storedName)
  return refused(form, notSent[applied.outcome])
}
