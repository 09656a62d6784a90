import { z } from 'zod'
import { requireRecruiter } from '@/app/_lib/session'
import { Chips } from '@/components/desk/chips'
import { DeskHead } from '@/components/desk/desk-head'
import { DeskSearch } from '@/components/desk/desk-search'
import { ListKeys } from '@/components/desk/list-keys'
import { NextPage } from '@/components/desk/next-page'
import { Notice } from '@/components/desk/notice'
import { Unread } from '@/components/desk/unread'
import { ButtonLink } from '@/components/ui/button'
import { Empty } from '@/components/ui/empty'
import { Plus } from '@/components/ui/icons'
import { type ContactState, contactStates, listContacts } from '@/db/contacts/desk'
import { listLabels } from '@/db/lists/labels'
import { readAddress, words } from '@/rules/pages/address'
import { plural } from '@/rules/words'
import { ListForm } from '../_act/list-form'
import { ListNotice } from '../_act/list-notice'
import { LabelFilters } from '../_lists/label-filters'
import { listAddress } from '../list-address'
import { ContactTable } from './contact-table'
import { Files } from './files'

export const metadata = { title: 'Contacts' }

const path = '/recruiter/contacts'
const pageLength = 50
const listQuery = z.object({
  state: z.enum(contactStates).catch('asked'),
  q: words(80),
  tag: z.string().max(40).optional().catch(undefined),
  list: z.string().max(40).optional().catch(undefined),
  before: z.string().max(40).optional().catch(undefined),
})
const dropped: Record<string, string> = {
  'dropped-file': 'The file is forgotten. Nobody was added.',
  dropped: 'The list is deleted. The people on it stay.',
}
const states: Record<ContactState, string> = { asked: 'Not answered', agreed: 'Said yes', deleted: 'Deleted' }

export default async function ContactsPage({ searchParams }: PageProps<'/recruiter/contacts'>) {
  const recruiter = await requireRecruiter(path)
  const asked = await searchParams
  const { query, unread } = readAddress(listQuery, asked)
  const { state, q, before, ...labels } = query
  const found = await listContacts(recruiter, { state, q, labels, before, limit: pageLength + 1 })
  const people = found.people.slice(0, pageLength)
  const next = found.people.length > pageLength ? people.at(-1)?.id : undefined
  const here = (changed: Record<string, string | undefined>) =>
    listAddress(path, { state, q, ...labels, ...changed }, { state: 'asked' })

  return (
    <>
      <DeskHead title="Contacts" facts={<p>People whom you have added, and who are told so.</p>}>
        <DeskSearch action={path} label="Name, title, town or technology" q={q} keep={{ state, ...labels }} />
        <ButtonLink href={`${path}/new`} size="s" look="main">
          <Plus aria-hidden strokeWidth={1.5} />
          Add people
        </ButtonLink>
      </DeskHead>
      <Notice of={dropped} said={asked.done} />
      <Unread names={unread} />
      <ListNotice list="contacts" given={asked} />
      <LabelFilters
        labels={await listLabels(recruiter)}
        chosen={labels}
        of="contacts"
        hrefOf={(chosen) => here({ tag: undefined, list: undefined, ...chosen })}
      />
      <div className="mt-5 mb-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <Chips
          label="State"
          chips={contactStates.map((one) => ({
            name: states[one],
            href: here({ state: one }),
            on: state === one,
          }))}
        />
        <p className="flex flex-wrap items-center gap-4">
          <a href={`${path}/merge`} className="underline">
            People who may be one
          </a>
        </p>
        <ListKeys search />
      </div>
      {people.length === 0 ? (
        <NobodyHere filtered={Boolean(q || labels.tag || labels.list) || state !== 'asked'} />
      ) : (
        <>
          <p role="status" className="mb-2 text-ink-muted">
            {plural(found.total, 'person', 'people')}
          </p>
          <ListForm list="contacts" given={asked}>
            <ContactTable people={people} />
          </ListForm>
        </>
      )}
      <NextPage first={before ? here({}) : undefined} next={next && here({ before: next })} />
      <Files recruiter={recruiter} />
    </>
  )
}

function NobodyHere({ filtered }: { filtered: boolean }) {
  return (
    <Empty title={filtered ? 'Nobody fits' : 'You have added nobody yet'}>
      <p>
        {filtered
          ? 'Use fewer words, or look among the others.'
          : 'Whom you met elsewhere you can add by hand or from a CSV file. They have agreed to nothing until they say so.'}
      </p>
      {filtered && (
        <p>
          <ButtonLink href={path}>See everybody who has not answered</ButtonLink>
        </p>
      )}
    </Empty>
  )
}
