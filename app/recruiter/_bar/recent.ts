import type { Entry } from '@/rules/desk/entries'

const most = 6
const ofOneThing = /^\/recruiter\/(jobs|applications|briefs|companies|candidates|messages)\/[^/]+$/

// In the tab alone, and by who is signed in: names of candidates do not stay on a machine that others use.
const keyOf = (recruiterId: string) => `desk-recent-${recruiterId}`

/** What this recruiter had open last in this tab, the last first. */
export function recentPages(recruiterId: string): Entry[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(recruiterId)) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isEntry) : []
  } catch {
    return []
  }
}

/** Keeps a page that is about one thing, by its title; returns what gives up waiting for it. */
export function rememberPage(recruiterId: string, href: string): () => void {
  if (!ofOneThing.test(href) || href.endsWith('/new')) return () => {}
  // The title of a page comes after its content.
  const soon = setTimeout(() => {
    const name = document.title.replace(/ · Desk$/, '')
    const others = recentPages(recruiterId).filter((entry) => entry.href !== href)
    const kept = [{ href, name }, ...others].slice(0, most)
    sessionStorage.setItem(keyOf(recruiterId), JSON.stringify(kept))
  }, 300)
  return () => clearTimeout(soon)
}

function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false
  return (
    'href' in value && typeof value.href === 'string' && 'name' in value && typeof value.name === 'string'
  )
}
