import { onePerProcess } from '../one-per-process'
import { type Asked, sourceOf } from './source'

// Whoever makes up referrers fills this and no more; it is emptied every minute.
const most = 2000
const tally = () => onePerProcess('views by source', () => new Map<string, number>())
const jobPage = /^\/jobs\/((?!in$|role$|tech$)[a-z0-9-]+)$/

/** Counts a view of a job's page under where its reader came from, and nothing else of them. */
export function noteSource(asked: Asked, host: string): void {
  const slug = jobPage.exec(asked.url.split('?')[0] ?? '')?.[1]
  const source = slug && sourceOf(asked, host)
  if (!source) return
  const key = `${slug} ${source}`
  const views = tally()
  if (views.has(key) || views.size < most) views.set(key, (views.get(key) ?? 0) + 1)
}

export type Views = { slug: string; source: string; n: number }

/** Hands out what was counted since the last time. */
export function takeSources(): Views[] {
  const views = tally()
  const taken = [...views].map(([key, n]) => {
    const [slug = '', source = ''] = key.split(' ')
    return { slug, source, n }
  })
  views.clear()
  return taken
}
