import { listKnownNames } from '@/db/applications/files'
import { listShownPictures } from '@/db/company-pages'
import { sweepFiles } from '@/integrations/cv/blob-store'
import { sweepPictures } from '@/integrations/images/company-pictures'
import { addDays } from '@/rules/dates'
import { keptDays } from '@/rules/retention'
import { siteSettings } from '@/rules/site/settings'

/** Removes CVs whose application was never written, as after a crash between the two, and pictures no longer shown. */
export async function sweepOrphans(now = new Date()): Promise<void> {
  const before = addDays(now, -keptDays.orphanFiles)
  await sweepFiles(before, listKnownNames)
  await sweepPictures(before, async () => [...(await listShownPictures()), siteSettings().logo])
}
