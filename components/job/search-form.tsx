import { Button } from '../ui/button'
import { Search } from '../ui/icons'
import { WhatBox } from './what-box'

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
        <Half label="What" control="what">
          <WhatBox
            id="what"
            name="q"
            defaultValue={q}
            maxLength={200}
            placeholder="Role, skill or company"
            {...typing}
          />
        </Half>
        <Half label="Where" control="where" className="border-line @max-lg:border-t @lg:border-s">
          <input
            id="where"
            name="place"
            defaultValue={place}
            maxLength={80}
            placeholder={placeHint}
            {...typing}
          />
        </Half>
        {children}
        <as-asked hidden />
        <Button look="main" className="min-h-13 px-5">
          <Search aria-hidden strokeWidth={1.75} />
          Search jobs
        </Button>
      </form>
    </search>
  )
}

const typing = {
  autoComplete: 'off',
  enterKeyHint: 'search',
  className: 'min-h-7 w-full min-w-0 bg-transparent text-17 font-medium outline-none placeholder:font-normal',
} as const

function Half({
  label,
  control,
  className = '',
  children,
}: {
  label: string
  control: string
  className?: string
  children: React.ReactNode
}) {
  return (
    <div className={`relative grid min-w-0 content-center ${className}`}>
      <div className="grid rounded-[9px] px-3 py-1.5 outline-accent has-focus-visible:outline-2">
        <label htmlFor={control} className="text-13 font-medium text-ink-muted">
          {label}
        </label>
        {children}
      </div>
    </div>
  )
}
