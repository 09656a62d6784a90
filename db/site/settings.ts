import { eq } from 'drizzle-orm'
import { given, prepared } from '../prepared'
import { type Tx, t } from '../store'

const setting = prepared((read) =>
  read
    .select({ value: t.settings.value })
    .from(t.settings)
    .where(eq(t.settings.name, given('name', t.settings.name))),
)

/** The value of a setting of the site; undefined when it was never set. */
export async function findSetting(name: string): Promise<string | undefined> {
  return (await setting().get({ name }))?.value
}

/** Sets a setting of the site. One whose name ends with “noted” says how far a task has come, and makes no kept page old. */
export async function setSetting(tx: Tx, name: string, value: string): Promise<void> {
  await tx
    .insert(t.settings)
    .values({ name, value })
    .onConflictDoUpdate({ target: t.settings.name, set: { value } })
}
