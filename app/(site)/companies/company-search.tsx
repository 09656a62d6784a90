import { Button } from '@/components/ui/button'
import { inputClasses } from '@/components/ui/field'
import { Search } from '@/components/ui/icons'

/** Finds a company by any part of its name. */
export function CompanySearch({ q }: { q: string }) {
  return (
    <search aria-label="Companies">
      <form action="/companies" className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-2 gap-y-1.5">
        <label htmlFor="company-name" className="col-span-full text-14 font-[580]">
          Company name
        </label>
        <input
          id="company-name"
          name="q"
          defaultValue={q}
          maxLength={80}
          autoComplete="off"
          enterKeyHint="search"
          className={inputClasses}
        />
        <Button>
          <Search aria-hidden strokeWidth={1.75} />
          Find
        </Button>
      </form>
    </search>
  )
}
