import { asc } from 'drizzle-orm'
import { slugify } from '@/rules/words'
import { newId } from '../ids'
import type { Staff } from '../people/users'
import { recordAudit } from '../site/audit-events'
import { store, t } from '../store'

const { channels } = t

/** The channels of the site, by name. */
export function listChannels() {
  const { id, code, name } = channels
  return store.read.select({ id, code, name }).from(channels).orderBy(asc(name))
}

/** Makes a channel, whose links carry its name as a tag; undefined where one has that tag. */
export function addChannel(recruiter: Staff, name: string, now = new Date()): Promise<string | undefined> {
  const code = slugify(name).slice(0, 40).replace(/-+$/, '')
  return store.tx(async (tx) => {
    const id = newId(now.getTime())
    const made = await tx
      .insert(channels)
      .values({ id, code, name, createdById: recruiter.id, createdAt: now })
      .onConflictDoNothing()
      .returning({ code: channels.code })
    if (made.length === 0) return undefined
    await recordAudit(tx, recruiter.id, 'add a channel', 'settings', id, { at: now })
    return code
  })
}
