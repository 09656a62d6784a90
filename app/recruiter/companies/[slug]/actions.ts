'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { readPictures } from '@/app/_company/read-pictures'
import { formAction } from '@/app/_lib/form-action'
import { invalid, refused } from '@/app/_lib/form-state'
import { requireRecruiter } from '@/app/_lib/session'
import { describeCompany } from '@/db/company-pages'
import { companyPage } from '@/rules/companies'
import { outOfDate, seenVersion } from '../../version'

export const describeCompanyAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const slug = String(form.get('id'))
  const given = companyPage.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form)
  const read = await readPictures(form)
  if ('problem' in read) return refused(form, read.problem, read.field)

  const page = { ...given.data, ...read.pictures }
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
