'use server'

import { redirect } from 'next/navigation'
import { readResume } from '@/app/_application/resume-file'
import { formAction } from '@/app/_lib/form-action'
import { invalid, refused } from '@/app/_lib/form-state'
import { requireUser } from '@/app/_lib/session'
import { exercises } from '@/content/practice/exercises'
import { dropCv, findLastCv, keepCv } from '@/db/pool/cv'
import { chooseCompared, findProfile, type Practice, saveProfile } from '@/db/pool/profile'
import { deleteStoredFile, readStoredFile, storeFile } from '@/integrations/cv/blob-store'
import { readCv } from '@/integrations/cv/cv-files'
import { findPlaces } from '@/integrations/places/find-places'
import { type ProfileDraft, profileDraft } from '@/rules/pool/draft'
import { filled, valuesOfResume } from './from-resume'
import { valuesOf } from './values'

const path = '/candidate/profile'

export const saveProfileAction = formAction(async (form) => {
  const user = await requireUser(path)

  const given = profileDraft.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form, 'Your profile is not saved yet. Please check:')

  await saveProfile(user.id, given.data, {
    at: await pointOf(user.id, given.data),
    practice: practiceOf(form),
  })

  return show('saved')
})

/** Fills in what the profile does not say yet from a file; nothing that was written is changed. */
export const takeResumeAction = formAction(async (form) => {
  const user = await requireUser(path)

  const read = await readResume(form)
  if (!read.ok) return refused(form, read.problem, 'resume')
  const profile = await findProfile(user.id)
  const given = profileDraft.safeParse({ ...valuesOfResume(read.resume), ...filled(valuesOf(profile)) })
  if (!given.success)
    return refused(form, 'What this file says does not fit your profile. Nothing has changed.')

  await saveProfile(user.id, given.data, {
    at: await pointOf(user.id, given.data),
    practice: profile?.practice ?? [],
  })

  return show('resume')
})

export const chooseComparedAction = formAction(async (form) => {
  const user = await requireUser(path)

  await chooseCompared(user.id, form.get('wanted') === 'yes')

  return show('compared')
})

export const keepCvAction = formAction(async (form) => {
  const user = await requireUser(path)

  const file = form.get('cv')
  const cv = await readCv(file instanceof File ? file : new File([], ''))
  if (!cv.ok) return refused(form, cv.problem, 'cv')

  const former = await keepCv(user.id, { ...(await storeFile(cv.bytes)), name: cv.name, type: cv.type })

  if (former) await deleteStoredFile(former)
  return show('cv')
})

/** A copy, so that the profile keeps its CV when the application has gone. */
export const keepLastCvAction = formAction(async (form) => {
  const user = await requireUser(path)

  const last = await findLastCv(user.id)
  const bytes = last && (await readStoredFile(last.storedName))
  if (!last || !bytes) return refused(form, 'The CV of your last application is gone. Please choose a file.')

  const former = await keepCv(user.id, { ...(await storeFile(bytes)), name: last.name, type: last.type })

  if (former) await deleteStoredFile(former)
  return show('cv')
})

export const dropCvAction = formAction(async () => {
  const user = await requireUser(path)

  const former = await dropCv(user.id)

  if (former) await deleteStoredFile(former)
  return show('no-cv')
})

/** Where the town lies, looked up once; null where it is not known, or the gazetteer cannot be read. */
async function pointOf(userId: string, { city, country }: ProfileDraft) {
  if (!city) return null
  const known = await findProfile(userId)
  if (
    known?.city === city &&
    known.country === country &&
    known.latitude !== null &&
    known.longitude !== null
  )
    return { latitude: known.latitude, longitude: known.longitude }
  const [found] = await findPlaces([{ city, country }]).catch(() => [])
  return found ?? null
}

function practiceOf(form: FormData): Practice {
  return exercises.flatMap(({ slug }) => {
    const [, solved, of] = /^(\d{1,3})\/(\d{1,3})$/.exec(String(form.get(`practice-${slug}`))) ?? []
    return solved && of ? [{ exercise: slug, solved: Number(solved), of: Number(of) }] : []
  })
}

const show = (done: string): never => redirect(`${path}?done=${done}`)
