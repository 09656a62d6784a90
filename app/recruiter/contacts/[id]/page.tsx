import { notFound, redirect } from 'next/navigation'
import { requireRecruiter } from '@/app/_lib/session'
import { DeskHead } from '@/components/desk/desk-head'
import { History } from '@/components/desk/history'
import { Notice } from '@/components/desk/notice'
import { Panel } from '@/components/desk/panel'
import { listContactActs, lookAtContact } from '@/db/contacts/desk'
import { contactAct } from '@/rules/contacts/acts'
import { formatDate } from '@/rules/dates'
import { saidOf } from '@/rules/pages/address'
import { personDone } from '../../_lists/done'
import { PersonPanels } from '../../_lists/person-panels'
import { Keeping } from './keeping'
import { Known } from './known'
import { Merged } from './merged'

export const metadata = { title: 'Contact' }

const done: Record<string, string> = {
  merged: 'They are one now. For 30 days you can make them two again.',
  two: 'They are two again.',
  ...personDone,
  added: 'Added. The e-mail that tells them is on its way.',
  saved: 'Saved.',
  deleted: 'Deleted. You can bring them back for 30 days.',
  restored: 'Brought back.',
  held: 'On hold. The person can read the reason.',
  free: 'The hold has ended.',
}

export default async function ContactPage({ params, searchParams }: PageProps<'/recruiter/contacts/[id]'>) {
  const { id } = await params
  const asked = await searchParams
  const recruiter = await requireRecruiter(`/recruiter/contacts/${id}`)
  const contact = (await lookAtContact(recruiter, id)) ?? notFound()
  if (contact.mergedIntoId) redirect(`/recruiter/contacts/${contact.mergedIntoId}?from=${id}`)
  const acts = await listContactActs(id)

  return (
    <>
      <DeskHead
        title={contact.name}
        trail={[{ name: 'Contacts', path: '/recruiter/contacts' }]}
        facts={
          <>
            {contact.title && <span className="text-ink">{contact.title}</span>}
            <span>
              {contact.agreedAt
                ? `Said yes on ${formatDate(contact.agreedAt)}.`
                : 'Has agreed to nothing yet.'}
            </span>
            <span>We noted that you looked. They see it.</span>
          </>
        }
      />
      <Notice>
        {saidOf(done, asked.done) ?? (asked.from && 'The person of this address was merged into this one.')}
      </Notice>
      <div className="mt-6 grid items-start gap-10 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <Known contact={contact} />
        <div className="grid gap-8">
          {!contact.deletedAt && <PersonPanels recruiter={recruiter} reach={{ contactId: id }} />}
          <Merged recruiter={recruiter} id={id} />
          <Keeping contact={contact} />
          <Panel id="history" title="History" aside="They see it, too.">
            <History
              lines={acts.toReversed().map(({ id: act, verb, at, by }) => ({
                id: act,
                at,
                what: contactAct(verb),
                who: by ?? 'The person',
                note: '',
                visible: true,
              }))}
            />
          </Panel>
        </div>
      </div>
    </>
  )
}
