import { stateOf } from '@/app/_plain/plain-form'
import { PlainTextForm } from '@/app/_plain/text-form'
import { Conversation } from '@/components/conversation/conversation'
import type { CompanyBrief } from '@/db/briefs/briefs'
import type { Message } from '@/db/conversations/conversations'
import { mayWrite } from '@/rules/conversations/who-writes'
import { plural } from '@/rules/words'
import { writeAboutBriefAction } from './actions'

/** The messages about a brief, for its company; nothing where nobody has written and it may not begin. */
export function Messages({
  token,
  brief,
  messages,
}: {
  token: string
  brief: CompanyBrief
  messages: Message[]
}) {
  const begun = messages.some(({ side }) => side === 'desk')
  // What was written for nothing is still there to be copied.
  const open = mayWrite('other', brief, begun) || stateOf('write') !== undefined
  if (messages.length === 0 && !open) return null
  const to = brief.recruiter ?? 'us'
  return (
    <section aria-labelledby="messages" className="grid min-w-0 gap-4">
      <h2 id="messages" className="text-20">
        Messages
        {messages.length > 0 && <span className="sr-only">, {plural(messages.length, 'message')}</span>}
      </h2>
      <Conversation messages={messages} side="other" me={brief.by} />
      {open ? (
        <PlainTextForm
          action={writeAboutBriefAction}
          address={`/briefs/${token}`}
          id="write"
          then="messages"
          sends={{ about: token }}
          text={{
            name: 'message',
            label: messages.length > 0 ? 'Your answer' : `Your message to ${to}`,
            rows: 4,
            maxLength: 4000,
          }}
          submit="Send the message"
          summary={messages.length === 0 && <span className="font-[580] underline">Write to {to}</span>}
        />
      ) : (
        <p className="text-14 text-ink-muted">Nobody can write here any more.</p>
      )}
    </section>
  )
}
