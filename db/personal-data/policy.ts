import { findSetting, setSetting } from '../site/settings'
import { store } from '../store'

const policy = 'retention policy'

/** Since when the site goes by this version of its policy: the moment is kept when it is first asked for. */
export async function policySince(version: string, now: Date): Promise<Date> {
  const [kept, since] = ((await findSetting(policy)) ?? '').split(' since ')
  if (kept === version && since) return new Date(since)
  await store.tx((tx) => setSetting(tx, policy, `${version} since ${now.toISOString()}`))
  return now
}
