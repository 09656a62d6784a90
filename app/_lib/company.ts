import { notFound } from 'next/navigation'
import { oncePerPage } from '@/app/_reading/once'
import { findMember, type Member } from '@/db/company-space/members'
import type { User } from '@/db/people/users'
import { isAtDesk } from '@/rules/desk/may'
import { requireUser } from './session'

const find = oncePerPage(findMember)

/** Who is asking, and the company for which they act; for anybody else there is no such space. */
export async function requireMember(returnTo = '/company'): Promise<Member> {
  const user = await requireUser(returnTo)
  return (await find(user.id)) ?? notFound()
}

/** The page that an account starts from, and what it is called. */
export async function homeOf(user: User): Promise<{ path: string; name: string }> {
  if (isAtDesk(user)) return { path: '/recruiter', name: 'Desk' }
  const member = await find(user.id)
  return member ? { path: '/company', name: 'My company' } : { path: '/candidate', name: 'My applications' }
}
