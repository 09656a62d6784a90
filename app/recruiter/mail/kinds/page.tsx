import { requireRecruiter } from '@/app/_lib/session'
import { DeskHead } from '@/components/desk/desk-head'
import { siteAddress } from '@/db/site/address'
import { letterFor } from '@/rules/letters'
import { sampleLetters } from '@/rules/mail/kinds'

export const metadata = { title: 'What we write' }

export default async function LetterKindsPage() {
  await requireRecruiter('/recruiter/mail/kinds')

  return (
    <>
      <DeskHead
        title="What we write"
        trail={[{ name: 'Mail', path: '/recruiter/mail' }]}
        facts={
          <p>Each kind of e-mail with invented people, in English and in French where there is French.</p>
        }
      />
      <ul className="mt-6 grid gap-3">
        {sampleLetters(new Date(), siteAddress()).map(({ kind, letter }) => (
          <li key={kind}>
            <details className="rounded-m border border-line bg-surface px-5 py-3">
              <summary className="min-h-8 font-[580]">{kind}</summary>
              <div className="mt-3 grid gap-6 lg:grid-cols-2">
                <Sample language="en" text={letterFor(letter, { language: 'en', named: true })} />
                {letter.fr && (
                  <Sample language="fr" text={letterFor(letter, { language: 'fr', named: true })} />
                )}
              </div>
            </details>
          </li>
        ))}
      </ul>
    </>
  )
}

function Sample({ language, text }: { language: string; text: { subject: string; body: string } }) {
  return (
    <div lang={language}>
      <p className="font-semibold wrap-anywhere">{text.subject}</p>
      <p className="mt-2 text-15 leading-relaxed wrap-anywhere whitespace-pre-line">{text.body.trim()}</p>
    </div>
  )
}
