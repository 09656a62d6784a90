import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { homeOf } from '@/app/_lib/company'
import { findUser } from '@/app/_lib/session'
import { safePath, withNext } from '@/rules/safe-path'
import { SignUpForm } from './sign-up-form'

export const metadata: Metadata = { title: 'Create an account', robots: { index: false } }

export default async function SignUpPage({ searchParams }: PageProps<'/sign-up'>) {
  const returnTo = safePath((await searchParams).next, '')
  const user = await findUser()
  if (user) redirect(returnTo || (await homeOf(user)).path)

  return (
    <>
      <header className="grid gap-3">
        <h1>Create an account</h1>
        <p className="text-ink-muted">
          It keeps your applications and saved jobs in one place. Companies never see it: a recruiter reads
          only what you send with an application.
        </p>
      </header>
      <SignUpForm next={returnTo} />
      <p className="border-t border-line pt-6 text-ink-muted">
        You have an account?{' '}
        <a href={withNext('/sign-in', returnTo)} className="py-1 font-[550] text-ink underline">
          Sign in
        </a>
      </p>
    </>
  )
}
