import { Key } from '@/components/desk/list-keys'
import { Dialog } from './dialog'

const keys: [what: string, ...keys: string[]][] = [
  ['Find anything, or do it', 'Ctrl K', '⌘ K'],
  ['The next and the previous row, or application of a job', 'j', 'k'],
  ['Open the row', 'Enter', 'o'],
  ['Edit the job of the row, or of the page', 'e'],
  ['Write a message to the person of the row, or of the page', 'm'],
  ['Refuse the application of the row, or of the page', 'r'],
  ['Choose the row, or no longer', 'x'],
  ['Move, write to or refuse those who are chosen', 's', 'm', 'r'],
  ['On a board: the card to the left and to the right', 'h', 'l'],
  ['On a board: move the card', 'Shift ←', 'Shift →'],
  ['Go to the search of the list', '/'],
  ['This sheet', '?'],
]

/** The keys of the desk. */
export function KeySheet({ close }: { close: () => void }) {
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
