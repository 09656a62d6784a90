import type { Entry } from '@/rules/desk/entries'

/** Options under the name of their kind. */
export function OptionGroup({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the groups of a listbox are no fieldsets
    <div role="group" aria-label={name} className="pb-1">
      <p aria-hidden className="px-3 pt-2 pb-1 text-13 text-ink-muted">
        {name}
      </p>
      {children}
    </div>
  )
}

const look =
  'flex min-h-9 w-full items-baseline gap-3 rounded-[7px] px-3 py-1.5 text-start hover:bg-sunken aria-selected:bg-accent-soft aria-selected:text-accent-deep'

/** One thing to go to, or to do. */
export function Option({
  entry,
  choose,
}: {
  entry: Omit<Entry, 'href'> & { href?: string }
  choose?: () => void
}) {
  const words = (
    <>
      <span lang={entry.lang} className="truncate font-[550]">
        {entry.name}
      </span>
      {entry.under && <span className="ms-auto shrink-0 truncate text-13 text-ink-muted">{entry.under}</span>}
    </>
  )
  return entry.href ? (
    <a role="option" tabIndex={-1} href={entry.href} className={look}>
      {words}
    </a>
  ) : (
    <button
      role="option"
      type="button"
      tabIndex={-1}
      onClick={({ currentTarget }) => {
        currentTarget.closest('dialog')?.close()
        choose?.()
      }}
      className={look}
    >
      {words}
    </button>
  )
}
