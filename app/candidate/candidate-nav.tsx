'use client'

import { usePathname } from 'next/navigation'

const pages = [
  { path: '/candidate', name: 'Applications', holds: '/candidate/applications' },
  { path: '/candidate/messages', name: 'Messages', holds: '/candidate/messages' },
  { path: '/candidate/saved', name: 'Saved jobs', holds: '/candidate/saved' },
  { path: '/candidate/alerts', name: 'Job alerts', holds: '/candidate/alerts' },
  { path: '/candidate/shortlists', name: 'Companies', holds: '/candidate/shortlists' },
  { path: '/candidate/profile', name: 'Profile', holds: '/candidate/profile' },
  { path: '/candidate/account', name: 'Account', holds: '/candidate/data' },
]

/** The pages of the candidate's space; a client leaf because only the browser's side of a layout knows the path. */
export function CandidateNav({ unread }: { unread: number }) {
  const here = usePathname()
  return (
    <nav
      aria-label="Your space"
      className="col-span-2 flex flex-wrap gap-x-6 self-stretch font-medium text-ink-muted max-sm:gap-x-5 md:order-2 md:col-span-1"
    >
      {pages.map(({ path, name, holds }) => (
        <a
          key={path}
          href={path}
          aria-current={here === path ? 'page' : here.startsWith(holds) ? 'true' : undefined}
          className="-mb-px flex min-h-11 items-center border-b-2 border-transparent whitespace-nowrap max-sm:text-14 hover:text-ink aria-[current]:border-accent aria-[current]:text-ink"
        >
          {name}
          {path === '/candidate/messages' && unread > 0 && (
            <span className="ms-1.5 rounded-full bg-accent-soft px-2 text-13 text-accent-deep tabular-nums">
              {unread}
              <span className="sr-only"> unread</span>
            </span>
          )}
        </a>
      ))}
      <a
        href="/jobs"
        className="-mb-px flex min-h-11 items-center border-b-2 border-transparent whitespace-nowrap max-sm:text-14 hover:text-ink"
      >
        Find jobs
      </a>
    </nav>
  )
}
