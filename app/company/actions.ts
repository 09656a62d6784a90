'use server'

import { notFound, redirect } from 'next/navigation'
import { requireMember } from '@/app/_lib/company'
import { formAction } from '@/app/_lib/form-action'
import { openSearch } from '@/db/company-space/searches'

export const openSearchAction = formAction(async (form) => {
  const member = await requireMember()

  const token = await openSearch(member, String(form.get('search')))

  return token === undefined ? notFound() : redirect(`/briefs/${token}`)
})
