'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { readResume } from '@/app/_application/resume-file'
import { anyEvent, signedEvent } from '@/app/_feedback/event'
import { deleteFiles } from '@/app/_files/files'
import { formAction } from '@/app/_lib/form-action'
import type { FormState } from '@/app/_lib/form-state'
import { languageAsked } from '@/app/_lib/request'
import { requireUser } from '@/app/_lib/session'
import { openedAt } from '@/app/_lib/spam-guard'
import { bringOver, findLastApplication } from '@/db/applications/bring-over'
import { fillFromCv, fillFromFacts } from '@/db/applications/fill-draft'
import { saveDraft } from '@/db/applications/save-draft'
import { sendDraft } from '@/db/applications/send-draft'
import { deleteDraft } from '@/db/applications/write-draft'
import { findPublicJob } from '@/db/jobs/jobs'
import { listQuestionsAsked } from '@/db/jobs/questions'
import type { User } from '@/db/people/users'
import { copyStoredFile, deleteStoredFile } from '@/integrations/cv/blob-store'
import { linksOf, type Resume } from '@/integrations/json-resume/read'
import type { CvFacts } from '@/rules/applications/cv-facts'
import { keepingDraft, notTaken, readTyped, stale, unfinished } from './read-draft'

/** Saves what was typed, whatever it is, and sends it where that was asked for and nothing is missing. */
export const draftAction = formAction(async (form): Promise<FormState> => {
  const slug = String(form.get('job'))
  const candidate = await requireUser(pageOf(slug))

  const given = await readTyped(form, await listQuestionsAsked(slug), candidate)
  revalidatePath('/jobs/[slug]/apply', 'page')
  if ('refusal' in given) return given.refusal

  const seen = Number(form.get('version')) || 0
  const saved = await keepingDraft(given, (typed, cv) => saveDraft(candidate, slug, typed, { seen, cv }))
  if (saved.outcome === 'stale') return stale(form, saved.draft)
  if (saved.outcome !== 'saved') return notTaken(form, saved.outcome)
  if (Object.keys(given.problems).length > 0) return unfinished(form, saved.version, given.problems)

  const asked = String(form.get('do'))
  const resume = asked === 'resume' ? await readResume(form) : undefined
  if (resume && !resume.ok) return unfinished(form, saved.version, { resume: resume.problem })
  const filled = resume
    ? await fillFromFacts(candidate, slug, factsOfResume(resume.resume))
    : await fillIn(asked, candidate, slug)
  const version = filled ?? saved.version
  if (asked !== 'send') redirect(`${pageOf(slug)}?${asked === 'review' ? asked : 'saved'}=${version}#draft`)
  const sender = { openedAt: openedAt(form), language: await languageAsked() }
  const sent = await sendDraft(candidate, slug, sender)

  if (sent.outcome === 'stands') await deleteFiles(sent.dropped)
  if (sent.outcome === 'sent' || sent.outcome === 'stands')
    redirect(`${pageOf(slug)}?sent=1&of=${signedEvent('applied', anyEvent())}`)
  if (sent.outcome !== 'unfinished') return notTaken(form, sent.outcome)
  return unfinished(
    form,
    version,
    Object.fromEntries(sent.missing.map(({ field, problem }) => [field, problem])),
  )
})

export const deleteDraftAction = formAction(async (form) => {
  const slug = String(form.get('job'))
  const candidate = await requireUser(pageOf(slug))

  await deleteFiles(await deleteDraft(candidate.id, slug))

  redirect('/candidate')
})

/** Fills what is empty out of what was asked for; returns the draft's version where something was filled in. */
async function fillIn(asked: string, candidate: User, slug: string) {
  if (asked === 'bring') return bringLast(candidate, slug)
  return asked === 'fill' ? fillFromCv(candidate, slug) : undefined
}

/** Fills what is empty from the application that was sent last, with a copy of its CV; returns the draft's version. */
async function bringLast(candidate: User, slug: string) {
  const job = (await findPublicJob(slug)) ?? notFound()
  const last = await findLastApplication(candidate.id, job.id)
  const copy = last && (await copyStoredFile(last.cv.storedName))
  const cv = copy && { ...copy, name: last.cv.name, type: last.cv.type }
  const brought = await bringOver(candidate, slug, cv)
  if (copy && !brought?.tookCv) await deleteStoredFile(copy.storedName)
  return brought?.version
}

/** Who a JSON Resume is of, and how to reach them. */
function factsOfResume(resume: Resume): CvFacts {
  const { name, email, phone } = resume.basics
  return { name, email, phone, links: linksOf(resume).slice(0, 5).join('\n') }
}

const pageOf = (slug: string) => `/jobs/${encodeURIComponent(slug)}/apply`
