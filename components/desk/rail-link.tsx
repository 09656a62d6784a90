'use client'

import { usePathname } from 'next/navigation'

/** A link of the desk's rail; it knows by itself whether the page that is shown lies behind it. */
export function RailLink({ href, children }: { href: string; children: React.ReactNode }) {
  const path = usePathname()
  const here = href === '/recruiter' ? path === href : path === href || path.startsWith(`${href}/`)
  return (
    <a
      href={href}
      aria-current={here ? (path === href ? 'page' : 'true') : undefined}
      className="grid min-h-9 min-w-max flex-1 grid-cols-[auto_1fr] items-center gap-3 rounded-[7px] ps-3 pe-1 font-[520] hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink"
    >
      {children}
    </a>
  )
}
