import { readGuide, readGuides } from '@/content/guides'
import { type LoadOutcome, loadGuide, loadGuideOver } from '@/db/guides/load'

type Which = { slugs?: string[] | undefined; overwrites?: (slug: string) => boolean }
type Loaded = { slug: string; loading: LoadOutcome }

/**
 * Loads the files of these guides into the record, or of all. An edit made in the app stays, but for those guides that
 * `overwrites` names.
 */
export async function loadGuides({ slugs, overwrites = () => false }: Which = {}): Promise<Loaded[]> {
  const loaded: Loaded[] = []
  for (const guide of slugs?.map((slug) => readGuide(slug)) ?? readGuides()) {
    const load = overwrites(guide.slug) ? loadGuideOver : loadGuide
    loaded.push({ slug: guide.slug, loading: await load(guide) })
  }
  return loaded
}

/** What the person at the terminal hears of one guide; nothing of a guide that is as its file says. */
export function told({ slug, loading }: Loaded): string[] {
  return loading === 'same' ? [] : [`${slug}: ${words[loading]}`]
}

const words = {
  new: 'new',
  changed: 'loaded from its file',
  kept: 'was edited at the desk and keeps that; the desk is offered what the file says, and npm run guides -- --overwrite takes it',
}
