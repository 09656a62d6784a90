import type { Metadata } from 'next'
import { z } from 'zod'
import { ButtonForm } from '@/app/_lib/button-form'
import { requireUser } from '@/app/_lib/session'
import { Badge } from '@/components/ui/badge'
import { Empty } from '@/components/ui/empty'
import { WholeWords } from '@/components/ui/whole-words'
import { type ConversationRow, listCandidateConversations, shelves } from '@/db/conversations/lists'
import { formatDate } from '@/rules/dates'
import { archiveAction } from './actions'
import { Choices } from './choices'

export const metadata: Metadata = { title: 'Messages' }

const path = '/candidate/messages'
const query = z.object({
  show: z.enum(shelves).catch('all'),
  q: z.string().trim().max(80).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
})

export default async function MessagesPage({ searchParams }: PageProps<'/candidate/messages'>) {
  const candidate = await requireUser(path)
  const { show, q, page } = query.parse(await searchParams)
  const { conversations, next } = await listCandidateConversations(candidate.id, { shelf: show, q, page })
  const asked = Boolean(q) || show !== 'all'

  return (
    <>
      <h1 className="text-32">Messages</h1>
      {(conversations.length > 0 || asked) && <Choices show={show} q={q} />}
      {conversations.length === 0 ? (
        <div className="mt-8">
          <Empty title={asked ? 'No message fits' : 'Nobody has written to you yet'}>
            <p>What a recruiter writes to you about an application is here and on its page.</p>
          </Empty>
        </div>
      ) : (
        <ul className="mt-6 border-t-2 border-line">
          {conversations.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </ul>
      )}
      {next && (
        <p className="mt-6">
          <a
            href={`${path}?${new URLSearchParams({ show, q: q ?? '', page: String(next) })}`}
            className="py-1 underline"
          >
            Older messages
          </a>
        </p>
      )}
    </>
  )
}

function Row({ row }: { row: ConversationRow }) {
  return (
    <li className="grid gap-x-6 gap-y-2 border-b border-line py-4 md:grid-cols-[minmax(0,1fr)_auto] md:items-center">
      <div className="relative min-w-0">
        <h2 className="flex flex-wrap items-center gap-x-2 text-17 font-semibold">
          <a
            href={`/candidate/applications/${row.applicationId}#messages`}
            lang={row.language ?? undefined}
            className="after:absolute after:inset-0 hover:underline"
          >
            <WholeWords text={row.jobTitle ?? ''} />
          </a>
          {row.unread && <Badge tint="accent">New</Badge>}
        </h2>
        <p className="text-14 text-ink-muted">
          {row.company}, {row.recruiter}, {formatDate(row.newestAt)}
        </p>
        <p className="mt-1 line-clamp-2 text-15 wrap-anywhere">
          {row.newestSide === 'other' && 'You: '}
          {row.newest}
        </p>
      </div>
      <ButtonForm
        action={archiveAction}
        at={row.id}
        size="s"
        sends={{ application: row.applicationId ?? '', to: row.archivedAt ? 'all' : 'archive' }}
      >
        {row.archivedAt ? 'Take back' : 'Archive'}
        <span className="sr-only"> the messages about {row.jobTitle}</span>
      </ButtonForm>
    </li>
  )
}
