import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { store, t } from '../store'
import { findSetting, setSetting } from './settings'

const name = 'mail pause'
const longest = 15
const pause = z.object({ until: z.coerce.date(), outages: z.number(), reason: z.string() })

/** Why no letter leaves at present, and until when none is tried; undefined while the mail server answers. */
export async function findMailPause(): Promise<z.infer<typeof pause> | undefined> {
  const kept = await findSetting(name)
  return kept === undefined ? undefined : pause.parse(JSON.parse(kept))
}

/** Lets sending rest, for 1, 2, 4… minutes and at most 15, after an outage of the mail server. */
export async function pauseMail(reason: string, now = new Date()): Promise<void> {
  const outages = ((await findMailPause())?.outages ?? 0) + 1
  const until = new Date(now.getTime() + Math.min(2 ** (outages - 1), longest) * 60_000)
  const kept = JSON.stringify({ until, outages, reason: reason.slice(0, 500) })
  await store.tx((tx) => setSetting(tx, name, kept))
}

/** The mail server answers again. */
export async function resumeMail(): Promise<void> {
  await store.db.delete(t.settings).where(eq(t.settings.name, name))
}
