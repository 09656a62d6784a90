import type { Metadata } from 'next'
import { findUser } from '@/app/_lib/session'
import { signedStamp } from '@/app/_lib/spam-guard'
import { LetterSent } from '@/components/letter-sent'
import { topics } from '@/rules/messages/topics'
import { safePath } from '@/rules/safe-path'
import { siteSettings } from '@/rules/site/settings'
import { ContactForm } from './contact-form'

export const metadata: Metadata = {
  title: 'Contact',
  description: 'Write to the people who run this site. A person reads each message and answers it.',
  alternates: { canonical: '/contact' },
}

export default async function ContactPage({ searchParams }: PageProps<'/contact'>) {
  const { topic, page, sent } = await searchParams
  if (sent) return <Sent />
  const user = await findUser()
  const { email, phone } = siteSettings()
  const known = {
    topic: typeof topic === 'string' && Object.hasOwn(topics, topic) ? topic : undefined,
    page: safePath(page, '') || undefined,
    name: user?.name,
    email: user?.email,
  }

  return (
    <div className="wrap max-w-[46rem] pt-8 md:pt-12">
      <header className="pb-8">
        <h1>Write to us</h1>
        <p className="mt-3 text-17 text-ink-muted">A person reads each message and answers it by e-mail.</p>
        {(email || phone) && (
          <p className="mt-2 text-ink-muted [&_a]:py-1 [&_a]:text-ink [&_a]:underline">
            {email && <a href={`mailto:${email}`}>{email}</a>}
            {email && phone && <span aria-hidden> · </span>}
            {phone && <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>}
          </p>
        )}
      </header>
      <ContactForm stamp={signedStamp()} known={known} />
    </div>
  )
}

function Sent() {
  return (
    <LetterSent title="Your message has arrived" to={{ href: '/', name: 'Go to the home page' }}>
      We have written to your address to confirm it. A person reads the message, and the answer comes to the
      same address.
    </LetterSent>
  )
}
