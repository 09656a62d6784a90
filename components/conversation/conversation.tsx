import type { Message } from '@/db/conversations/conversations'
import type { Side } from '@/rules/conversations/who-writes'
import { formatDateAndTime } from '@/rules/dates'

/** What two sides have written to each other, oldest first, as this side reads it; `me` where several write for it. */
export function Conversation({ messages, side, me }: { messages: Message[]; side: Side; me?: string }) {
  const isMine = (message: Message) =>
    message.side === side && (me ?? message.authorName) === message.authorName
  const newestOfMine = messages.findLast((message) => message.side === side)
  return (
    <ol className="grid gap-3">
      {messages.map((message) => (
        <li
          key={message.id}
          className={`grid max-w-[min(68ch,92%)] gap-1 rounded-m border px-4 py-3 text-15 ${
            message.side === side
              ? 'justify-self-end border-accent-soft bg-accent-soft'
              : 'justify-self-start border-line bg-surface'
          }`}
        >
          <p className="text-13 text-ink-muted">
            <b className="font-[580] text-ink">{isMine(message) ? 'You' : message.authorName}</b>{' '}
            <time dateTime={message.at.toISOString()}>{formatDateAndTime(message.at)}</time>
          </p>
          <p className="wrap-anywhere whitespace-pre-line">{message.text}</p>
          {message === newestOfMine && message.read && <p className="text-13 text-ink-muted">Read</p>}
        </li>
      ))}
    </ol>
  )
}
