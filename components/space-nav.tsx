'use client'

import { usePathname } from 'next/navigation'

export type SpacePage = { path: string; name: string; holds?: string; unread?: number }

/** The pages of somebody's space; a client leaf because only the browser's side of a layout knows the path. */
export function SpaceNav({ label, pages }: { label: string; pages: SpacePage[] }) {
  const here = usePathname()
  return (
    <nav
      aria-label={label}
      className="col-span-2 flex flex-wrap gap-x-6 self-stretch font-medium text-ink-muted max-sm:gap-x-5 md:order-2 md:col-span-1"
    >
      {pages.map(({ path, name, holds, unread = 0 }) => (
        <a
          key={path}
          href={path}
          aria-current={here === path ? 'page' : holds && here.startsWith(holds) ? 'true' : undefined}
          className="-mb-px flex min-h-11 items-center border-b-2 border-transparent whitespace-nowrap max-sm:text-14 hover:text-ink aria-[current]:border-accent aria-[current]:text-ink"
        >
          {name}
          {unread > 0 && (
            <span className="ms-1.5 rounded-full bg-accent-soft px-2 text-13 text-accent-deep tabular-nums">
              {unread}
              <span className="sr-only"> unread</span>
            </span>
          )}
        </a>
      ))}
    </nav>
  )
}
