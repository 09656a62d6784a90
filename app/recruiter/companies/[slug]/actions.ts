'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { formAction } from '@/app/_lib/form-action'
import { invalid, refused } from '@/app/_lib/form-state'
import { requireRecruiter } from '@/app/_lib/session'
import { describeCompany } from '@/db/company-pages'
import { storePicture } from '@/integrations/images/company-pictures'
import { companyPage } from '@/rules/companies'
import type { PictureKind } from '@/rules/pictures'
import { outOfDate, seenVersion } from '../../version'

export const describeCompanyAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const slug = String(form.get('id'))
  const given = companyPage.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form)
  const logo = await chosen(form, 'logo')
  if (logo && !logo.ok) return refused(form, logo.problem, 'logo')
  const picture = await chosen(form, 'picture')
  if (picture && !picture.ok) return refused(form, picture.problem, 'picture')

  const page = {
    ...given.data,
    logo: logo ? logo.name : taken(form, 'logo'),
    picture: picture ? picture.name : taken(form, 'picture'),
  }
  const described = await describeCompany(recruiter, slug, page, new Date(), seenVersion(form))

  revalidatePath('/recruiter', 'layout')
  if (described.outcome === 'stale') return outOfDate(form, described.since)
  if (described.outcome === 'no such parent') return refused(form, noParent, 'parent')
  if (described.outcome === 'own part') return refused(form, ownPart, 'parent')
  if (described.outcome !== 'done') notFound()
  redirect(`/recruiter/companies/${slug}?done=saved`)
})

const noParent = 'Part of: we know no company of this name. Nothing is saved yet.'
const ownPart = 'Part of: that company belongs to this one. Nothing is saved yet.'

async function chosen(form: FormData, kind: PictureKind) {
  const file = form.get(kind)
  return file instanceof File && file.size > 0 ? storePicture(file, kind) : undefined
}

const taken = (form: FormData, kind: PictureKind) => (form.get(`without-${kind}`) ? null : undefined)
