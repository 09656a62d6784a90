import { and, asc, eq, isNull, ne, or, type SQL, sql } from 'drizzle-orm'
import { sharesTemplates } from '@/rules/desk/may'
import type { TemplateDraft, TemplatePurpose } from '@/rules/templates/draft'
import { newId } from '../ids'
import type { Staff } from '../people/users'
import { type Answer, actOn, recordAudit, versionOf } from '../site/audit-events'
import { store, type Tx, t } from '../store'

const { messageTemplates: templates } = t

const shape = {
  id: templates.id,
  name: templates.name,
  purpose: templates.purpose,
  en: templates.en,
  fr: templates.fr,
  shared: sql<boolean>`${templates.ownerId} is null`.mapWith(Boolean),
  version: versionOf('template', templates.id),
}

export type MessageTemplate = Awaited<ReturnType<typeof read>>[number]

/** Templates that fit, by purpose and name; those that stand, unless it is said otherwise. */
export const read = (from: Tx, which: SQL | undefined, standing = isNull(templates.retiredAt)) =>
  from
    .select(shape)
    .from(templates)
    .where(and(standing, which))
    .orderBy(asc(templates.purpose), asc(templates.name), asc(templates.id))

/** Their own and the shared ones. */
const usedBy = (recruiter: Staff) => or(eq(templates.ownerId, recruiter.id), isNull(templates.ownerId))

/** Those that this recruiter may change. */
export const changedBy = (recruiter: Staff) =>
  sharesTemplates(recruiter) ? usedBy(recruiter) : eq(templates.ownerId, recruiter.id)

/** The templates that a recruiter may use, by purpose and name; of one purpose where it is given. */
export function listTemplates(recruiter: Staff, purpose?: TemplatePurpose): Promise<MessageTemplate[]> {
  return read(store.read, and(usedBy(recruiter), purpose && eq(templates.purpose, purpose)))
}

/** One that this recruiter may use; undefined when it is somebody else’s, or retired. */
export async function findTemplate(recruiter: Staff, id: string): Promise<MessageTemplate | undefined> {
  return (await read(store.read, and(eq(templates.id, id), usedBy(recruiter))))[0]
}

/** True where this recruiter may change it. */
export const mayChange = (recruiter: Staff, { shared }: { shared: boolean }) =>
  !shared || sharesTemplates(recruiter)

/** `taken` where another has the name: of their own, or of the shared ones. */
export type TemplateKept = { outcome: 'done'; id: string } | { outcome: 'taken' }

/** Keeps a new template; for a recruiter who may not share it is their own. */
export function keepTemplate(recruiter: Staff, draft: TemplateDraft, now = new Date()) {
  return store.tx(async (tx): Promise<TemplateKept> => {
    const { shared, ...words } = draft
    const ownerId = shared && sharesTemplates(recruiter) ? null : recruiter.id
    if (await isTaken(tx, words.name, ownerId)) return { outcome: 'taken' }
    const id = newId()
    await tx.insert(templates).values({ id, ...words, ownerId, createdAt: now })
    await recordAudit(tx, recruiter.id, 'create', 'template', id, { at: now })
    return { outcome: 'done', id }
  })
}

/** Changes a template from now on; what was sent with it stays. */
export function reviseTemplate(
  recruiter: Staff,
  id: string,
  draft: TemplateDraft,
  { now = new Date(), seen }: { now?: Date; seen?: number } = {},
): Promise<Answer | { outcome: 'taken' }> {
  return act(recruiter, id, seen, async (tx, found) => {
    const { shared, ...words } = draft
    const ownerId = !sharesTemplates(recruiter) || !shared ? recruiter.id : null
    if (await isTaken(tx, words.name, ownerId, id)) return { outcome: 'taken' }
    const { version: _, id: __, ...before } = found
    await tx
      .update(templates)
      .set({ ...words, ownerId })
      .where(eq(templates.id, id))
    await recordAudit(tx, recruiter.id, 'revise', 'template', id, { at: now, was: JSON.stringify(before) })
    return { outcome: 'done' }
  })
}

/** Takes a template out of every choice. */
export function retireTemplate(
  recruiter: Staff,
  id: string,
  { now = new Date(), seen }: { now?: Date; seen?: number } = {},
): Promise<Answer> {
  return act(recruiter, id, seen, async (tx) => {
    await tx.update(templates).set({ retiredAt: now }).where(eq(templates.id, id))
    await recordAudit(tx, recruiter.id, 'retire', 'template', id, { at: now })
    return { outcome: 'done' }
  })
}

function act<O>(
  recruiter: Staff,
  id: string,
  seen: number | undefined,
  does: (tx: Tx, found: MessageTemplate) => Promise<O>,
) {
  return store.tx(async (tx) => {
    const [found] = await read(tx, and(eq(templates.id, id), changedBy(recruiter)))
    return actOn(tx, { subject: 'template', id, seen }, found, (template) => does(tx, template))
  })
}

/** Whether another template of theirs, or of everybody’s, has that name. */
export async function isTaken(tx: Tx, name: string, ownerId: string | null, but = ''): Promise<boolean> {
  const whose = ownerId ? eq(templates.ownerId, ownerId) : isNull(templates.ownerId)
  const others = and(whose, eq(templates.name, name), isNull(templates.retiredAt), ne(templates.id, but))
  return (await tx.$count(templates, others)) > 0
}
