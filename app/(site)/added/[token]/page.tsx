import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ButtonForm } from '@/app/_lib/button-form'
import { Facts } from '@/components/desk/panel'
import { ButtonLink } from '@/components/ui/button'
import { type ContactOfLink, findContactByToken } from '@/db/contacts/by-link'
import { contactAct } from '@/rules/contacts/acts'
import { grounds } from '@/rules/contacts/draft'
import { contactKeptUntil } from '@/rules/contacts/keeping'
import { formatDate, formatDateAndTime } from '@/rules/dates'
import { cityWords } from '@/rules/jobs/in-words'
import { agreeAction, objectAction } from './actions'

export const metadata: Metadata = {
  title: 'What a recruiter keeps of you',
  robots: { index: false, follow: false },
}

export default async function AddedPage({ params }: PageProps<'/added/[token]'>) {
  const { token } = await params
  const contact = (await findContactByToken(token)) ?? notFound()
  const { agreedAt, deletedAt, by, acts, holdUntil, holdReason } = contact
  const until = contactKeptUntil(contact)

  return (
    <div className="wrap grid max-w-[46rem] gap-6 pt-8 md:pt-12">
      <h1>{agreedAt ? 'You said yes' : `${by} keeps these details of you`}</h1>
      <p className="text-17 text-ink-muted">{whatItMeans(contact)}</p>
      {holdUntil && (
        <p>
          It is held until {formatDate(holdUntil)}. The reason: {holdReason}
        </p>
      )}
      {until && <p>It is deleted on {formatDate(until)}.</p>}
      <div className="flex flex-wrap gap-3">
        {agreedAt ? (
          <ButtonLink look="main" href="/candidate/profile">
            Complete your profile
          </ButtonLink>
        ) : (
          !deletedAt && (
            <ButtonForm action={agreeAction} sends={{ added: token }} at="agree" look="main">
              Yes, recruiters may find me
            </ButtonForm>
          )
        )}
        <ButtonForm action={objectAction} sends={{ added: token }} at="object">
          No, delete this and never add me again
        </ButtonForm>
      </div>
      <section className="grid gap-4">
        <h2 className="border-b-2 border-line pb-2 text-17">All that is kept</h2>
        <Facts facts={factsOf(contact)} />
      </section>
      <section className="grid gap-2">
        <h2 className="border-b-2 border-line pb-2 text-17">Who did what</h2>
        <ul className="grid gap-1 text-14">
          {acts.map(({ verb, at, by: who }) => (
            <li key={`${verb} ${at.getTime()}`}>
              {contactAct(verb)} by {who ?? 'you'} on {formatDateAndTime(at)}.
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

function whatItMeans({ agreedAt, deletedAt }: ContactOfLink): string {
  if (agreedAt)
    return 'You have an account with this address. Recruiters find your profile once it says enough. You can take your yes back there at any time.'
  if (deletedAt) return 'It was deleted at the desk, and nobody there can use it any more.'
  return 'You have agreed to nothing. Only this recruiter, the managers and the owners of the site can read it.'
}

function factsOf(contact: ContactOfLink): [string, React.ReactNode][] {
  const { name, email, phone, title, technologies, links, note, source, obtainedOn, ground } = contact
  return [
    ['Name', name],
    ['E-mail', email],
    ['Telephone', phone],
    ['Job title', title],
    ['Technologies', technologies.join(', ')],
    ['Place', cityWords(contact)],
    ['Links', links.join(', ')],
    ['Note', note],
    ['Where it comes from', `${source}, ${formatDate(obtainedOn)}`],
    ['Ground', grounds[ground]],
  ]
}
