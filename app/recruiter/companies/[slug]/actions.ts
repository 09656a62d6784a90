'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { formAction } from '@/app/_lib/form-action'
import { invalid, refused } from '@/app/_lib/form-state'
import { requireRecruiter } from '@/app/_lib/session'
import { companyPage, describeCompany } from '@/db/describe-company'
import { storePicture } from '@/integrations/images/company-pictures'
import type { PictureKind } from '@/rules/pictures'

export const describeCompanyAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const slug = String(form.get('id'))
  const given = companyPage.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form)
  const logo = await chosen(form, 'logo')
  if (logo && !logo.ok) return refused(form, logo.problem, 'logo')
  const picture = await chosen(form, 'picture')
  if (picture && !picture.ok) return refused(form, picture.problem, 'picture')

  const found = await describeCompany(recruiter, slug, {
    ...given.data,
    logo: logo ? logo.name : taken(form, 'logo'),
    picture: picture ? picture.name : taken(form, 'picture'),
  })

  if (!found) notFound()
  revalidatePath('/', 'layout')
  redirect(`/recruiter/companies/${slug}?done=saved`)
})

async function chosen(form: FormData, kind: PictureKind) {
  const file = form.get(kind)
  return file instanceof File && file.size > 0 ? storePicture(file, kind) : undefined
}

const taken = (form: FormData, kind: PictureKind) => (form.get(`without-${kind}`) ? null : undefined)
