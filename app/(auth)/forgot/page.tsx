import type { Metadata } from 'next'
import { MailCheck } from '@/components/ui/icons'
import { ForgotForm } from './forgot-form'

export const metadata: Metadata = { title: 'A new password', robots: { index: false } }

export default async function ForgotPage({ searchParams }: PageProps<'/forgot'>) {
  const { sent } = await searchParams
  return (
    <>
      <header className="grid gap-3">
        <h1>{sent ? 'Check your mail' : 'A new password'}</h1>
        {sent ? (
          <div
            role="status"
            className="mt-3 grid grid-cols-[auto_1fr] gap-x-3 rounded-m border border-good bg-good-soft px-5 py-4"
          >
            <MailCheck aria-hidden strokeWidth={1.5} className="mt-0.5 size-5 text-good" />
            <p>
              We have written to the address you gave. The link in the e-mail is good for 30 minutes. Until
              you follow it, your password stays as it is.
            </p>
          </div>
        ) : (
          <p className="text-ink-muted">
            Write the address of your account. We send you a link with which you choose a new password.
          </p>
        )}
      </header>
      {!sent && <ForgotForm />}
      <p className="border-t border-line pt-6 text-ink-muted">
        <a href={sent ? '/forgot' : '/sign-in'} className="py-1 font-[550] text-ink underline">
          {sent ? 'Nothing came? Ask again' : 'Back to signing in'}
        </a>
      </p>
    </>
  )
}
