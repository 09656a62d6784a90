import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { shelves } from '@/db/conversations/lists'

const path = '/candidate/messages'

/** Which messages, and a search of them. */
export function Choices({ show, q }: { show: string; q?: string }) {
  const names = { all: 'All', unread: 'Unread', archived: 'Archived' }
  return (
    <div className="mt-6 flex flex-wrap items-end justify-between gap-4">
      <nav aria-label="Which messages">
        <ul className="flex flex-wrap gap-x-5">
          {shelves.map((shelf) => (
            <li key={shelf}>
              <a
                href={shelf === 'all' ? path : `${path}?show=${shelf}`}
                aria-current={shelf === show ? 'true' : undefined}
                className="inline-flex min-h-11 items-center font-medium text-ink-muted hover:text-ink aria-[current]:text-ink aria-[current]:underline"
              >
                {names[shelf]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <search>
        <form action={path} className="flex items-end gap-2">
          {show !== 'all' && <input type="hidden" name="show" value={show} />}
          <TextField label="Search your messages" name="q" defaultValue={q} type="search" maxLength={80} />
          <Button>Search</Button>
        </form>
      </search>
    </div>
  )
}
