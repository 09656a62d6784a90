export type Chip = { name: string; href: string; count?: number; on: boolean }

/** Filters as links: the address is the state. */
export function Chips({ label, chips }: { label: string; chips: Chip[] }) {
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-2">
        {chips.map(({ name, href, count, on }) => (
          <li key={href}>
            <a
              href={href}
              aria-current={on ? 'true' : undefined}
              className="inline-flex min-h-8 items-center gap-1.5 rounded-full border border-line px-3 text-13 font-[550] hover:border-line-strong aria-[current]:border-accent-soft aria-[current]:bg-accent-soft aria-[current]:text-accent-deep forced-colors:aria-[current]:border-[Highlight] forced-colors:aria-[current]:underline"
            >
              {name}
              {count !== undefined && (
                <span className="font-normal tabular-nums">{count.toLocaleString('en')}</span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
