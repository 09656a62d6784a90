import { guideContent } from '@/content/guide/schema'
import { findGuide } from '@/db/guides/guides'

const most = 5

/** What the guide of a role says that the work is, in a few lines; none where it lists nothing. */
export async function guideDuties(role: string): Promise<string[]> {
  const guide = guideContent.safeParse(await findGuide(role))
  const named = guide.data?.sections.responsibilities?.entries ?? []
  return named.slice(0, most).map(({ name }) => name.replace(/\.$/, ''))
}
