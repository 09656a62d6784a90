import { useState } from 'react'
import { keysHere } from '@/components/desk/keys-here'
import { Key } from '@/components/desk/list-keys'
import { Dialog } from './dialog'

/** The keys of the page over which it opens. */
export function KeySheet({ close }: { close: () => void }) {
  const [keys] = useState(() => keysHere(document))
  return (
    <Dialog aria-labelledby="keys" onClose={close} className="m-auto w-[min(34rem,calc(100vw-2rem))] p-5">
      <h2 id="keys" className="text-20">
        Keys
      </h2>
      <p className="mt-1 mb-3 text-ink-muted">
        A single letter works while nothing is being typed. You can turn letters off above a list.
      </p>
      <dl>
        {keys.map(([what, ...names]) => (
          <div key={what} className="flex items-baseline justify-between gap-4 border-t border-line py-2">
            <dt>{what}</dt>
            <dd className="flex shrink-0 gap-1.5">
              {names.map((name) => (
                <Key key={name}>{name}</Key>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <form method="dialog" className="mt-4">
        <button
          type="submit"
          className="min-h-9 rounded-[8px] border border-line-strong px-3 font-[550] hover:bg-sunken"
        >
          Close
        </button>
      </form>
    </Dialog>
  )
}
