import { Search } from 'lucide-react'
import { Button } from '../ui/button'

/** The one search: what and where; `children` may carry along what else is chosen. */
export function SearchForm({
  q,
  place,
  placeHint = 'City or remote',
  children,
}: {
  q?: string
  place?: string
  placeHint?: string
  children?: React.ReactNode
}) {
  return (
    <search aria-label="Jobs" className="@container block">
      <form
        action="/jobs"
        className="grid gap-1 rounded-[14px] border border-line-strong bg-surface p-1.5 @lg:grid-cols-[1.25fr_1fr_auto]"
      >
        <Half
          label="What"
          id="what"
          name="q"
          defaultValue={q}
          maxLength={200}
          placeholder="Role, skill or company"
        />
        <Half
          label="Where"
          id="where"
          name="place"
          defaultValue={place}
          maxLength={80}
          placeholder={placeHint}
          className="border-line @max-lg:border-t @lg:border-s"
        />
        {children}
        <Button look="main" className="min-h-13 px-5">
          <Search aria-hidden strokeWidth={1.75} />
          Search jobs
        </Button>
      </form>
    </search>
  )
}

function Half({
  label,
  className = '',
  ...props
}: React.ComponentProps<'input'> & { label: string; id: string }) {
  return (
    <div className={`grid min-w-0 content-center ${className}`}>
      <div className="grid rounded-[9px] px-3 py-1.5 outline-accent has-focus-visible:outline-2">
        <label htmlFor={props.id} className="text-13 font-medium text-ink-muted">
          {label}
        </label>
        <input
          autoComplete="off"
          enterKeyHint="search"
          className="min-h-7 w-full min-w-0 bg-transparent text-17 font-medium outline-none placeholder:font-normal"
          {...props}
        />
      </div>
    </div>
  )
}
