'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { readPictures } from '@/app/_company/read-pictures'
import { requireMember } from '@/app/_lib/company'
import { formAction } from '@/app/_lib/form-action'
import { invalid, refused } from '@/app/_lib/form-state'
import { describeOwnCompany } from '@/db/company-space/page'
import { meanwhile } from '@/rules/acts'
import { ownPage } from '@/rules/company-space/drafts'

export const describeOwnCompanyAction = formAction(async (form) => {
  const member = await requireMember('/company/profile')

  const given = ownPage.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form, 'Nothing is saved yet. Please check:')
  const read = await readPictures(form)
  if ('problem' in read) return refused(form, read.problem, read.field)

  const page = { ...given.data, ...read.pictures }
  const described = await describeOwnCompany(member, page, new Date(), Number(form.get('seen')) || 0)

  revalidatePath('/company', 'layout')
  if (described.outcome === 'stale')
    return refused(form, `Nothing is saved: the page was changed meanwhile. ${meanwhile(described.since)}`)
  if (described.outcome !== 'done') notFound()
  redirect('/company/profile?done=saved')
})
