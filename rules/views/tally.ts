import { onePerProcess } from '../one-per-process'

// Whoever makes up referrers fills this and no more, and their views go on without one; it is emptied every minute.
const mostSources = 2000
const most = 10_000
const tally = () => onePerProcess('views of jobs', () => new Map<string, number>())

/** Counts `n` views of a job's page under where their readers came from, and nothing else of them. */
export function countView(slug: string, source: string, n = 1): void {
  const views = tally()
  const named = `${slug} ${source}`
  const key = views.has(named) || views.size < mostSources ? named : `${slug} `
  if (views.has(key) || views.size < most) views.set(key, (views.get(key) ?? 0) + n)
}

/** Views of a job from one source, which is empty where nothing said it. */
export type Views = { slug: string; source: string; n: number }

/** Hands out what was counted since the last time. */
export function takeViews(): Views[] {
  const views = tally()
  const taken = [...views].map(([key, n]) => {
    const [slug = '', source = ''] = key.split(' ')
    return { slug, source, n }
  })
  views.clear()
  return taken
}
