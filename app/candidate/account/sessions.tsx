import type { listSessions } from '@/db/people/sessions'
import { formatDateAndTime } from '@/rules/dates'
import { AccountForm } from './account-form'
import { signOutOfAction } from './actions'

/** Each device that is signed in, with the way out of it. */
export function Sessions({
  sessions,
  here,
}: {
  sessions: Awaited<ReturnType<typeof listSessions>>
  here: string | undefined
}) {
  return (
    <ul className="border-t border-line">
      {sessions.map(({ id, device, createdAt, expiresAt }) => (
        <li
          key={id}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-3"
        >
          <p>
            {device || 'A device that did not say what it is'}
            {id === here && <b className="font-[580]"> (this one)</b>}
            <span className="block text-14 text-ink-muted">
              Since <time dateTime={createdAt.toISOString()}>{formatDateAndTime(createdAt)}</time>, until{' '}
              <time dateTime={expiresAt.toISOString()}>{formatDateAndTime(expiresAt)}</time> at the latest
            </span>
          </p>
          {id !== here && (
            <AccountForm action={signOutOfAction} named={id} submit="Sign out there" look="plain" />
          )}
        </li>
      ))}
    </ul>
  )
}
