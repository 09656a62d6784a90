import { z } from 'zod'
import { requireRecruiter } from '@/app/_lib/session'
import { Chips } from '@/components/desk/chips'
import { DeskHead } from '@/components/desk/desk-head'
import { DeskCell, DeskRow, DeskTable } from '@/components/desk/desk-table'
import { ListKeys } from '@/components/desk/list-keys'
import { NextPage } from '@/components/desk/next-page'
import { Unread } from '@/components/desk/unread'
import { Empty } from '@/components/ui/empty'
import { countUnreadAtDesk } from '@/db/conversations/unread'
import { countOpenMessages, listMessages } from '@/db/messages/messages'
import { age } from '@/rules/dates'
import { topics } from '@/rules/messages/topics'
import { readAddress } from '@/rules/pages/address'
import { ListForm } from '../_act/list-form'
import { ListNotice } from '../_act/list-notice'
import { Selection } from '../_act/selection'
import { listAddress } from '../list-address'
import { MessageKinds } from './kinds'

export const metadata = { title: 'Messages' }

const path = '/recruiter/messages'
const pageLength = 50
const listQuery = z.object({
  show: z.enum(['open', 'answered']).catch('open'),
  before: z.string().max(40).optional().catch(undefined),
})

export default async function MessagesPage({ searchParams }: PageProps<'/recruiter/messages'>) {
  const recruiter = await requireRecruiter(path)
  const given = await searchParams
  const { query, unread } = readAddress(listQuery, given)
  const { show, before } = query
  const found = await listMessages(recruiter, { state: show, before, limit: pageLength + 1 })
  const messages = found.slice(0, pageLength)
  const next = found.length > pageLength ? messages.at(-1)?.id : undefined
  const now = new Date()

  return (
    <>
      <DeskHead title="Messages" facts={<p>What people write to the site, for everybody at the desk.</p>} />
      <Unread names={unread} />
      <ListNotice list="messages" given={given} />
      <div className="mt-5 mb-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <MessageKinds
          here="site"
          unread={await countUnreadAtDesk(recruiter)}
          open={await countOpenMessages()}
        />
        <Chips
          label="State"
          chips={[
            { name: 'Open', href: path, on: show === 'open' },
            { name: 'Answered', href: listAddress(path, { show: 'answered' }), on: show === 'answered' },
          ]}
        />
        {messages.length > 0 && <ListKeys />}
      </div>
      {messages.length === 0 ? (
        <Empty title={show === 'open' ? 'Every message has its answer' : 'No message was answered yet'}>
          <p>They come from the contact page of the site.</p>
        </Empty>
      ) : (
        <ListForm list="messages" given={given}>
          <DeskTable
            caption="Messages"
            columns={[
              { name: 'About' },
              { name: 'From', width: 'w-[32%]' },
              { name: 'Sent', width: 'w-32' },
              { name: 'Answered by', width: 'w-44' },
            ]}
          >
            {messages.map((message) => (
              <DeskRow
                key={message.id}
                href={`${path}/${message.id}`}
                name={topics[message.topic]}
                select={
                  !message.answeredAt && (
                    <Selection id={message.id} version={message.version} name={topics[message.topic]} />
                  )
                }
                keys={{ m: `${path}/${message.id}#answering` }}
                under={<span className="line-clamp-2">{message.text}</span>}
              >
                <DeskCell>
                  {message.name} <span className="block text-13 text-ink-muted">{message.email}</span>
                </DeskCell>
                <DeskCell>
                  <time dateTime={message.createdAt.toISOString()} className="text-ink-muted">
                    {age(message.createdAt, now)}
                  </time>
                </DeskCell>
                <DeskCell>
                  <span className="text-ink-muted">{message.answeredBy ?? 'nobody yet'}</span>
                </DeskCell>
              </DeskRow>
            ))}
          </DeskTable>
        </ListForm>
      )}
      <NextPage
        first={before ? listAddress(path, { show }) : undefined}
        next={next && listAddress(path, { show, before: next })}
      />
    </>
  )
}
