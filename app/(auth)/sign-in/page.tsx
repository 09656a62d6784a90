import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { homeOf } from '@/app/_lib/company'
import { findUser } from '@/app/_lib/session'
import { MailCheck } from '@/components/ui/icons'
import { linkMinutes } from '@/rules/people/link-life'
import { providersWithKeys } from '@/rules/people/providers'
import { safePath, withNext } from '@/rules/safe-path'
import { SignInForm } from './sign-in-form'

export const metadata: Metadata = { title: 'Sign in', robots: { index: false } }

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const { next, after, error } = await searchParams
  const returnTo = safePath(next, '')
  const user = await findUser()
  if (user) redirect(returnTo || (await homeOf(user)).path)
  const providers = providersWithKeys(process.env).map(({ provider, name }) => ({ provider, name }))

  return (
    <>
      <header className="grid gap-3">
        <h1>Sign in</h1>
        {error ? (
          <ProviderFailed />
        ) : after === 'sign-up' ? (
          <SignedUp />
        ) : after === 'link' ? (
          <LinkSent />
        ) : typeof after === 'string' && Object.hasOwn(justDone, after) ? (
          <p role="status">{justDone[after]}</p>
        ) : (
          <WhyHere returnTo={returnTo} />
        )}
      </header>
      <SignInForm next={returnTo} providers={providers} />
      <p className="border-t border-line pt-6 text-ink-muted">
        No account yet?{' '}
        <a href={withNext('/sign-up', returnTo)} className="py-1 font-[550] text-ink underline">
          Create one
        </a>
        . You can also apply for any job without one.
      </p>
    </>
  )
}

const justDone: Record<string, string> = {
  confirmation: 'Your address is confirmed. Sign in with the password that you chose.',
  reset: 'Your password has changed. Sign in with the new one.',
  everywhere: 'You are signed out everywhere.',
  erased: 'Your account and your data are deleted.',
  address: 'Your address has changed. Sign in with the new one.',
  invitation: 'Your account is ready. Sign in with the password that you chose.',
}

function WhyHere({ returnTo }: { returnTo: string }) {
  return (
    <p className="text-ink-muted">
      {returnTo
        ? 'This page is yours alone: sign in, and you go straight on to it.'
        : 'To follow your applications and the jobs you saved.'}
    </p>
  )
}

function ProviderFailed() {
  return (
    <p role="status" className="rounded-m border border-warn px-5 py-4">
      Signing in through the other site did not work, and nothing has changed here. Write your address below,
      and we send you a link that signs you in.
    </p>
  )
}

// One text for both outcomes: whether the address has an account is said in the letter only.
function LinkSent() {
  return (
    <CheckYourMail title="Check your mail">
      We have written to the address you gave. The link in the e-mail signs you in. It works for{' '}
      {linkMinutes['sign in']} minutes, and once.
    </CheckYourMail>
  )
}

function SignedUp() {
  return (
    <CheckYourMail title="Check your mail, then sign in">
      We have written to the address you gave: follow the link in the letter to confirm that it is yours. If
      it had an account before, its password has not changed.
    </CheckYourMail>
  )
}

function CheckYourMail({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <div
      role="status"
      className="mt-3 grid grid-cols-[auto_1fr] gap-x-3 rounded-m border border-good bg-good-soft px-5 py-4"
    >
      <MailCheck aria-hidden strokeWidth={1.5} className="mt-0.5 size-5 text-good" />
      <p className="font-[580]">{title}</p>
      <p className="col-start-2 mt-1 text-14">{children}</p>
    </div>
  )
}
