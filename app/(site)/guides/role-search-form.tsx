import { Button } from '@/components/ui/button'
import { inputClasses } from '@/components/ui/field'
import { Search } from '@/components/ui/icons'

/** Asks for a role in the reader’s own words; the answer is a page with an address. */
export function RoleSearchForm({ q }: { q: string }) {
  return (
    <search aria-label="Roles" className="block max-w-[36rem]">
      <form
        action="/guides"
        className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-3 max-[24rem]:grid-cols-1"
      >
        <div className="grid gap-1">
          <label htmlFor="role-search" className="font-[580]">
            Find a role
          </label>
          <input
            id="role-search"
            name="q"
            defaultValue={q}
            maxLength={80}
            placeholder="SDET, RSSI, dev Java"
            enterKeyHint="search"
            className={inputClasses}
          />
        </div>
        <Button look="main">
          <Search aria-hidden strokeWidth={1.75} />
          Search
        </Button>
      </form>
    </search>
  )
}
