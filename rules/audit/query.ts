import { z } from 'zod'
import { words } from '../pages/address'

/** What the audit tells of, by the name that the desk knows it by. */
export const auditKinds = {
  job: 'Job',
  application: 'Application',
  brief: 'Brief',
  contact: 'Contact',
  user: 'Account',
  company: 'Company',
  file: 'CV or file',
  message: 'Message',
  report: 'Report',
  letter: 'E-mail',
  template: 'Template of a message',
  guide: 'Role guide',
  invitation: 'Invitation to the desk',
  import: 'Import',
  settings: 'Settings',
} as const
export type AuditKind = keyof typeof auditKinds

const day = z.iso.date().optional().catch(undefined)

/** What an owner asks of the audit, as the address says it; what cannot be read narrows nothing. */
export const auditQuery = z.object({
  by: words(40),
  /** An address, a number such as J-2026-0001, or an id. */
  whom: words(254),
  what: words(40),
  kind: z
    .enum(Object.keys(auditKinds) as [AuditKind, ...AuditKind[]]) // the keys of the kinds
    .optional()
    .catch(undefined),
  from: day,
  to: day,
  before: words(60),
})

export type AuditQuery = z.output<typeof auditQuery>

/** Where an act leads to, where there is a page for it. */
export function auditPath(kind: string, id: string): string | undefined {
  const folder = {
    ...{ job: 'jobs', application: 'applications', brief: 'briefs', contact: 'contacts' },
    ...{ template: 'templates', guide: 'guides' },
  }[kind]
  if (folder) return `/recruiter/${folder}/${id}`
  if (kind === 'message' || kind === 'report') return `/recruiter/${kind}s/${id}`
  if (kind === 'letter') return `/recruiter/mail/${id}`
  return kind === 'settings' ? '/recruiter/settings' : undefined
}
