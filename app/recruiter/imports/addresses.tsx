import { ButtonForm } from '@/app/_lib/button-form'
import type { ImportAddress } from '@/db/imports/addresses'
import { formatDateAndTime } from '@/rules/dates'
import { dropAddressAction, readNowAction } from './actions'
import { formats } from './formats'

/** The addresses that are read each day, each with how it went the last time. */
export function Addresses({ addresses }: { addresses: ImportAddress[] }) {
  return (
    <ul className="grid">
      {addresses.map(({ id, source, board, address, hour, readAt, failure }) => (
        <li key={id} className="flex flex-wrap items-start justify-between gap-3 border-b border-line py-2">
          <div className="min-w-0">
            <b className="font-[580]">
              {formats[source]}, board {board}
            </b>
            <span className="block text-13 text-ink-muted wrap-anywhere">{address}</span>
            <span className="block text-13 text-ink-muted">
              Each day from {hour}:00 on; {readAt ? `last read ${formatDateAndTime(readAt)}` : 'not read yet'}
            </span>
            {failure && <span className="block text-13 text-bad">The last time it failed. {failure}</span>}
          </div>
          <div className="flex flex-wrap items-start gap-2">
            <ButtonForm action={readNowAction} sends={{ id }} at={`read-${id}`} size="s">
              Read it now
            </ButtonForm>
            <ButtonForm action={dropAddressAction} sends={{ id }} at={`drop-${id}`} size="s">
              Read it no more
            </ButtonForm>
          </div>
        </li>
      ))}
    </ul>
  )
}
