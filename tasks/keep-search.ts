import { setSetting } from '@/db/site/settings'
import { store } from '@/db/store'
import { keepUp, wasAnsweredFromNewest } from '@/search/jobs'

/** Brings the index up to the record. Once it can be asked again, pages that were made of the newest jobs alone are outdated. */
export async function keepSearch(now = new Date()): Promise<void> {
  await keepUp(now)
  // The front door, which keeps them, follows every change of a setting.
  if (await wasAnsweredFromNewest())
    await store.tx((tx) => setSetting(tx, 'search whole since', now.toISOString()))
}
