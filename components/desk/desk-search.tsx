import { Search } from '../ui/icons'

/** The search of a desk list, a plain GET form; `keep` are the other choices of the address. The key / focuses it. */
export function DeskSearch({
  action,
  label,
  q,
  keep,
}: {
  action: string
  label: string
  q?: string
  keep: Record<string, string | undefined>
}) {
  return (
    <search>
      <form action={action} className="relative w-72 max-w-full">
        {Object.entries(keep).map(
          ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
        )}
        <label htmlFor="q" className="sr-only">
          {label}
        </label>
        <Search
          aria-hidden
          strokeWidth={1.5}
          className="pointer-events-none absolute top-2.5 left-2.5 size-4 text-ink-muted"
        />
        <input
          id="q"
          name="q"
          type="search"
          defaultValue={q}
          placeholder={label}
          maxLength={80}
          data-search
          className="min-h-9 w-full rounded-[8px] border border-line-strong bg-surface ps-8 pe-2 text-14 focus-visible:outline-offset-0"
        />
        <button type="submit" className="sr-only">
          Search
        </button>
      </form>
    </search>
  )
}
