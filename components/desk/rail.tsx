import type { DeskAccess } from '@/rules/desk/may'
import { Brand } from '../brand'
import { Menu, Search } from '../ui/icons'
import { type DeskCounts, type Entry, type Figure, railEntries } from './rail-entries'
import { RailLink } from './rail-link'

/** The desk's frame: a rail at the left, a bar with a menu on small screens. `foot` is who is here and how to leave. */
export function Rail({
  counts,
  access,
  foot,
}: {
  counts: DeskCounts
  access: DeskAccess
  foot: React.ReactNode
}) {
  const entries = railEntries(counts, access)
  return (
    <header className="border-line bg-sunken text-14 max-lg:border-b lg:border-e print:hidden">
      <div className="sticky top-0 hidden h-dvh flex-col gap-5 overflow-y-auto px-3 py-5 lg:flex">
        <p className="px-3">
          <Brand />
        </p>
        <Find />
        <Entries label="Desk" entries={entries} />
        <div className="mt-auto grid justify-items-start gap-4 px-3">{foot}</div>
      </div>
      <div className="flex min-h-14 items-center justify-between px-[clamp(1.125rem,3vw,2rem)] lg:hidden">
        <Brand />
        <details className="relative">
          <summary className="flex min-h-11 list-none items-center gap-2 font-[550] [&::-webkit-details-marker]:hidden">
            <Menu aria-hidden strokeWidth={1.5} className="size-5" /> Desk
            {counts.late > 0 && <span className="font-semibold text-bad">{counts.late} late</span>}
          </summary>
          <div className="absolute end-0 top-full z-20 grid w-64 gap-4 rounded-m border border-line bg-sunken p-3 shadow-float">
            <Find />
            <Entries label="Desk, small screen" entries={entries} />
            <div className="grid justify-items-start gap-4 border-t border-line px-3 pt-4 pb-1">{foot}</div>
          </div>
        </details>
      </div>
    </header>
  )
}

/** Leads to the page that finds anything; with scripts it opens the command bar. */
function Find() {
  return (
    <a
      href="/recruiter/find"
      data-find
      aria-keyshortcuts="Control+K Meta+K"
      className="flex min-h-9 items-center gap-3 rounded-[7px] border border-line-strong bg-surface px-3 text-ink-muted hover:border-ink hover:text-ink"
    >
      <Search aria-hidden strokeWidth={1.5} className="size-[1.1rem]" />
      Find
      <kbd aria-hidden className="ms-auto font-text text-13 max-lg:hidden">
        Ctrl K
      </kbd>
    </a>
  )
}

function Entries({ label, entries }: { label: string; entries: Entry[] }) {
  return (
    <nav aria-label={label}>
      <ul className="grid gap-0.5">
        {entries.map(({ href, name, icon: Icon, figures = [] }) => (
          <li
            key={href}
            className="flex flex-wrap items-center justify-end rounded-[7px] pe-1.5 text-ink-muted hover:bg-quiet has-[[aria-current]]:bg-surface has-[[aria-current]]:shadow-[inset_0_0_0_1px_var(--color-line)]"
          >
            <RailLink href={href}>
              <Icon aria-hidden strokeWidth={1.5} className="size-[1.1rem]" />
              {name}
            </RailLink>
            {figures.map((figure) => (
              <LiveFigure key={figure.href} figure={figure} of={name} />
            ))}
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** A number that opens what it counts. */
function LiveFigure({ figure: { n, what, href, said, alarm }, of }: { figure: Figure; of: string }) {
  return (
    <a
      href={href}
      data-figure
      className={`inline-flex min-h-9 min-w-8 items-center justify-end gap-1 px-1.5 text-13 tabular-nums hover:text-ink ${alarm ? 'font-semibold text-bad' : ''}`}
    >
      <span className="sr-only">{of}: </span>
      <span className="underline decoration-dotted underline-offset-3">{n.toLocaleString('en')}</span>
      <span className={said ? '' : 'sr-only'}> {what}</span>
    </a>
  )
}
