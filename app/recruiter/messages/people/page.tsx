import { z } from 'zod'
import { requireRecruiter } from '@/app/_lib/session'
import { Chips } from '@/components/desk/chips'
import { DeskHead } from '@/components/desk/desk-head'
import { DeskSearch } from '@/components/desk/desk-search'
import { DeskTable } from '@/components/desk/desk-table'
import { ListKeys } from '@/components/desk/list-keys'
import { NextPage } from '@/components/desk/next-page'
import { Unread } from '@/components/desk/unread'
import { Empty } from '@/components/ui/empty'
import { listDeskConversations, shelves } from '@/db/conversations/lists'
import { countUnreadAtDesk } from '@/db/conversations/unread'
import { countOpenMessages } from '@/db/messages/messages'
import { readAddress, words } from '@/rules/pages/address'
import { ListForm } from '../../_act/list-form'
import { ListNotice } from '../../_act/list-notice'
import { listAddress } from '../../list-address'
import { MessageKinds } from '../kinds'
import { ConversationRow } from './conversation-row'

export const metadata = { title: 'Messages' }

const path = '/recruiter/messages/people'
const listQuery = z.object({
  show: z.enum(shelves).catch('all'),
  q: words(80),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
})

export default async function ConversationsPage({ searchParams }: PageProps<'/recruiter/messages/people'>) {
  const recruiter = await requireRecruiter(path)
  const given = await searchParams
  const { query, unread } = readAddress(listQuery, given)
  const { show, q, page } = query
  const { conversations, next } = await listDeskConversations(recruiter, { shelf: show, q, page })
  const waiting = await countUnreadAtDesk(recruiter)
  const here = (changes: Record<string, string | undefined>) =>
    listAddress(path, { show, q, ...changes }, { show: 'all' })

  return (
    <>
      <DeskHead title="Messages">
        <DeskSearch
          action={path}
          label="Words, name, job or company"
          q={q}
          keep={{ show: show === 'all' ? undefined : show }}
        />
      </DeskHead>
      <Unread names={unread} />
      <ListNotice list="conversations" given={given} />
      <div className="mt-5 mb-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <MessageKinds here="people" unread={waiting} open={await countOpenMessages()} />
        <Chips
          label="Which"
          chips={[
            { name: 'All', href: here({ show: undefined }), on: show === 'all' },
            {
              name: 'Unread',
              href: here({ show: 'unread' }),
              count: q ? undefined : waiting,
              on: show === 'unread',
            },
            { name: 'Archived', href: here({ show: 'archived' }), on: show === 'archived' },
          ]}
        />
        {conversations.length > 0 && <ListKeys search />}
      </div>
      {conversations.length === 0 ? (
        <Empty title={q || show !== 'all' ? 'No message fits' : 'Nobody has written yet'}>
          <p>Messages about an application or a brief are here. You write the first one on its page.</p>
        </Empty>
      ) : (
        <ListForm list="conversations" given={given}>
          <DeskTable
            caption="Messages with candidates and companies"
            columns={[
              { name: 'With' },
              { name: 'About', width: 'w-[34%]' },
              { name: 'Newest', width: 'w-32' },
            ]}
          >
            {conversations.map((row) => (
              <ConversationRow key={row.id} row={row} now={new Date()} />
            ))}
          </DeskTable>
        </ListForm>
      )}
      <NextPage
        first={page > 1 ? here({}) : undefined}
        next={next ? here({ page: String(next) }) : undefined}
      />
    </>
  )
}
