import { listEditedGuides } from '@/db/guides/guides'
import { findSetting, setSetting } from '@/db/site/settings'
import { store } from '@/db/store'

/** Loads the guides of a build once, and looks again at those edited since; tells of each that keeps its edit. */
export async function loadGuidesOf(build: string | undefined): Promise<string[]> {
  const isLoaded = build !== undefined && (await findSetting('guides of build')) === build
  const edited = isLoaded ? await listEditedGuides() : undefined
  if (edited?.length === 0) return []
  // What reads them takes longer to load than the rest of a second start.
  const { loadGuides, told } = await import('../load-guides')
  const guides = await loadGuides({ slugs: edited })
  if (build !== undefined && !isLoaded) await store.tx((tx) => setSetting(tx, 'guides of build', build))
  return guides.filter(({ loading }) => loading === 'kept').flatMap(told)
}
