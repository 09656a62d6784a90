import { changesSettings, type DeskAccess, managesPeople, mayImport, readsAudit } from '@/rules/desk/may'
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
  MessageSquare,
  ScrollText,
  Settings,
  UserRound,
  Users,
} from '../ui/icons'

/** A number of the rail: what it counts, and the address that shows exactly that; `said` shows the word beside the number. */
export type Figure = { n: number; what: string; href: string; said?: boolean; alarm?: boolean }
export type Entry = { href: string; name: string; icon: Icon; figures?: Figure[] }

/** What is counted for the rail. */
export type DeskCounts = {
  late: number
  jobs: number
  briefs: number
  applications: number
  failedLetters: number
  messages: number
  unread: number
  reports: number
}

const ofSome: [(who: { access: string }) => boolean, Entry][] = [
  [mayImport, { href: '/recruiter/imports', name: 'Imports', icon: Download }],
  [readsAudit, { href: '/recruiter/audit', name: 'Audit', icon: ScrollText }],
  [managesPeople, { href: '/recruiter/people', name: 'People', icon: Users }],
  [changesSettings, { href: '/recruiter/settings', name: 'Settings', icon: Settings }],
]

/** The entries of the desk’s rail for somebody with that access, each with its figures that are not zero. */
export function railEntries(counts: DeskCounts, access: DeskAccess): Entry[] {
  const entry = (icon: Icon, name: string, address: string, ...figures: Figure[]): Entry => ({
    ...{ icon, name, href: `/recruiter${address}` },
    figures: figures.flatMap((one) => (one.n > 0 ? { ...one, href: `/recruiter${one.href}` } : [])),
  })
  const { late, jobs, briefs, applications, messages, unread, reports, failedLetters } = counts
  return [
    entry(Inbox, 'Today', '', { n: late, what: 'late', href: '#late', alarm: true }),
    entry(Briefcase, 'Jobs', '/jobs', { n: jobs, what: 'published', href: '/jobs?state=published' }),
    entry(FileText, 'Briefs', '/briefs', { n: briefs, what: 'waiting', href: '/briefs?status=waiting' }),
    entry(Layers, 'Applications', '/applications', { n: applications, what: 'open', href: '/applications' }),
    entry(
      MessageSquare,
      'Messages',
      '/messages',
      { n: unread, what: 'new', href: '/messages/people?show=unread', said: true },
      { n: messages, what: 'open', href: '/messages', said: true },
    ),
    entry(Flag, 'Reports', '/reports', { n: reports, what: 'open', href: '/reports', alarm: true }),
    entry(UserRound, 'Candidates', '/candidates'),
    entry(Handshake, 'Contacts', '/contacts'),
    entry(ChartColumn, 'Insights', '/insights'),
    entry(BookOpen, 'Guides', '/guides'),
    entry(Mail, 'Mail', '/mail', {
      ...{ n: failedLetters, what: 'failed or stopped', href: '/mail?show=failed', alarm: true },
    }),
    ...ofSome.flatMap(([may, one]) => (may({ access }) ? one : [])),
  ]
}
