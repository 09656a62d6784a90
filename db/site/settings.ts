import { eq } from 'drizzle-orm'
import { store, type Tx, t } from '../store'

/** The value of a setting of the site; undefined when it was never set. */
export async function findSetting(name: string): Promise<string | undefined> {
  const [row] = await store.read.select().from(t.settings).where(eq(t.settings.name, name))
  return row?.value
}

/** Sets a setting of the site. */
export async function setSetting(tx: Tx, name: string, value: string): Promise<void> {
  await tx
    .insert(t.settings)
    .values({ name, value })
    .onConflictDoUpdate({ target: t.settings.name, set: { value } })
}
