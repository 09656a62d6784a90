import { notFound } from 'next/navigation'
import { requireRecruiter } from '@/app/_lib/session'
import { DeskHead } from '@/components/desk/desk-head'
import { Notice } from '@/components/desk/notice'
import { Facts, Panel } from '@/components/desk/panel'
import { Badge } from '@/components/ui/badge'
import { CircleCheck, Clock } from '@/components/ui/icons'
import { findMessage, type Message } from '@/db/messages/messages'
import { formatDateAndTime } from '@/rules/dates'
import { topics } from '@/rules/messages/topics'
import { safePath } from '@/rules/safe-path'
import { ActionForm } from '../../action-form'
import { answeredElsewhereAction, answerMessageAction } from '../actions'

export const metadata = { title: 'Message' }

const done: Record<string, string> = {
  answered: 'Answered. The e-mail is under Mail.',
  elsewhere: 'Noted as answered. No e-mail was sent.',
}

export default async function MessagePage({ params, searchParams }: PageProps<'/recruiter/messages/[id]'>) {
  const { id } = await params
  const recruiter = await requireRecruiter(`/recruiter/messages/${id}`)
  const message = (await findMessage(recruiter, id)) ?? notFound()

  return (
    <>
      <DeskHead
        title={topics[message.topic]}
        trail={[{ name: 'Messages', path: '/recruiter/messages' }]}
        facts={
          <>
            {message.answeredAt ? (
              <Badge tint="good" icon={CircleCheck}>
                Answered
              </Badge>
            ) : (
              <Badge tint="accent" icon={Clock}>
                Open
              </Badge>
            )}
            <span>from {message.name}</span>
          </>
        }
      />
      <Notice of={done} said={(await searchParams).done} />
      <div className="mt-6 grid items-start gap-10 xl:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="grid min-w-0 gap-8">
          <p className="max-w-[68ch] rounded-m border border-line bg-surface px-6 py-5 text-15 leading-relaxed wrap-anywhere whitespace-pre-line">
            {message.text}
          </p>
          <Facts
            facts={[
              [
                'E-mail',
                <a key="mail" href={`mailto:${message.email}`}>
                  {message.email}
                </a>,
              ],
              ['Page', message.page && <PageLink page={message.page} />],
              ['Sent', moment(message.createdAt)],
              ['Answered', message.answeredAt && moment(message.answeredAt)],
              ['Answered by', message.answeredAt && (message.answeredBy ?? 'somebody who has left')],
            ]}
          />
        </div>
        <Answering message={message} />
      </div>
    </>
  )
}

function Answering({ message: { id, version, answer, answeredAt } }: { message: Message }) {
  const text = {
    name: 'answer',
    label: 'Your answer',
    hint: 'It goes out by e-mail with your name.',
    rows: 8,
  }
  const over = answeredAt !== null
  return (
    <Panel id="answering" title={over ? 'The answer' : 'Answer'}>
      {over && (
        <p className="wrap-anywhere whitespace-pre-line">
          {answer || 'It was given elsewhere: by telephone, or from a mail program.'}
        </p>
      )}
      <ActionForm
        action={answerMessageAction}
        id={id}
        seen={version}
        over={over}
        submit="Send the answer"
        look="main"
        text={text}
      />
      <ActionForm
        action={answeredElsewhereAction}
        id={id}
        seen={version}
        over={over}
        submit="Note it as answered"
        folded="Answered elsewhere?"
      >
        <p className="text-ink-muted">No e-mail is sent. The message is no longer open.</p>
      </ActionForm>
    </Panel>
  )
}

/** What a stranger typed becomes a link only where it leads into this site. */
function PageLink({ page }: { page: string }) {
  const path = safePath(page, '')
  return path ? <a href={path}>{page}</a> : page
}

function moment(date: Date) {
  return <time dateTime={date.toISOString()}>{formatDateAndTime(date)}</time>
}
