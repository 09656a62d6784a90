import { changesSettings, type DeskAccess, managesPeople, mayImport, readsAudit } from '@/rules/desk/may'
import { Brand } from '../brand'
import {
  BookOpen,
  Briefcase,
  ChartColumn,
  Download,
  FileText,
  Flag,
  Handshake,
  type Icon,
  Inbox,
  Layers,
  Mail,
  Menu,
  MessageSquare,
  ScrollText,
  Search,
  Settings,
  UserRound,
  Users,
} from '../ui/icons'
import { RailLink } from './rail-link'

type Entry = { href: string; name: string; icon: Icon; count?: number; what?: string; alarm?: boolean }

/** What stands behind each entry; the count of Today is what is late, that of Mail is what failed. */
export type DeskCounts = {
  late: number
  jobs: number
  briefs: number
  applications: number
  failedLetters: number
  messages: number
  reports: number
}

const ofSome: [(who: { access: string }) => boolean, Entry][] = [
  [mayImport, { href: '/recruiter/imports', name: 'Imports', icon: Download }],
  [readsAudit, { href: '/recruiter/audit', name: 'Audit', icon: ScrollText }],
  [managesPeople, { href: '/recruiter/people', name: 'People', icon: Users }],
  [changesSettings, { href: '/recruiter/settings', name: 'Settings', icon: Settings }],
]

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
  const entries: Entry[] = [
    { href: '/recruiter', name: 'Today', icon: Inbox, count: counts.late, what: 'late', alarm: true },
    { href: '/recruiter/jobs', name: 'Jobs', icon: Briefcase, count: counts.jobs, what: 'published' },
    { href: '/recruiter/briefs', name: 'Briefs', icon: FileText, count: counts.briefs, what: 'waiting' },
    {
      href: '/recruiter/applications',
      name: 'Applications',
      icon: Layers,
      count: counts.applications,
      what: 'open',
    },
    {
      href: '/recruiter/messages',
      name: 'Messages',
      icon: MessageSquare,
      count: counts.messages,
      what: 'to read',
    },
    {
      href: '/recruiter/reports',
      name: 'Reports',
      icon: Flag,
      count: counts.reports,
      what: 'open',
      alarm: true,
    },
    { href: '/recruiter/candidates', name: 'Candidates', icon: UserRound },
    { href: '/recruiter/contacts', name: 'Contacts', icon: Handshake },
    { href: '/recruiter/insights', name: 'Insights', icon: ChartColumn },
    { href: '/recruiter/guides', name: 'Guides', icon: BookOpen },
    {
      href: '/recruiter/mail',
      name: 'Mail',
      icon: Mail,
      count: counts.failedLetters,
      what: 'failed',
      alarm: true,
    },
    ...ofSome.flatMap(([may, entry]) => (may({ access }) ? entry : [])),
  ]

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
        {entries.map(({ href, name, icon: Icon, count = 0, what, alarm }) => (
          <li key={href}>
            <RailLink href={href}>
              <Icon aria-hidden strokeWidth={1.5} className="size-[1.1rem]" />
              {name}
              {count > 0 && (
                <span className={`text-13 tabular-nums ${alarm ? 'font-semibold text-bad' : 'font-normal'}`}>
                  {count.toLocaleString('en')}
                  <span className="sr-only"> {what}</span>
                </span>
              )}
            </RailLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
