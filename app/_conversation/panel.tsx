import type { FormAction } from '@/app/_lib/use-form-action'
import { Conversation } from '@/components/conversation/conversation'
import type { Message } from '@/db/conversations/conversations'
import { mayWrite, type State } from '@/rules/conversations/who-writes'
import { plural } from '@/rules/words'
import { TextForm } from './text-form'

/**
 * The messages about an application or a brief, for whoever it belongs to; `state` says who may write, `named` is what
 * the action knows it by, `me` tells who of several reads. Nothing where nobody has written and this side may not begin.
 */
export function ConversationPanel({
  messages,
  state,
  to,
  action,
  named,
  me,
}: {
  messages: Message[]
  state: State
  to: string
  action: FormAction
  named: string
  me?: string
}) {
  const begun = messages.some(({ side }) => side === 'desk')
  const open = mayWrite('other', state, begun)
  if (messages.length === 0 && !open) return null
  return (
    <section aria-labelledby="messages" className="grid min-w-0 gap-4">
      <h2 id="messages" className="text-20">
        Messages
        {messages.length > 0 && <span className="sr-only">, {plural(messages.length, 'message')}</span>}
      </h2>
      <Conversation messages={messages} side="other" me={me} />
      {open ? (
        <TextForm
          key={messages.length}
          action={action}
          at="message"
          sends={{ about: named }}
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
