import { listKnownNames } from '@/db/applications/files'
import { sweepFiles } from '@/integrations/cv/blob-store'
import { addDays } from '@/rules/dates'
import { keptDays } from '@/rules/retention'

/** Removes CVs whose application was never written, as after a crash between the two. */
export async function sweepOrphans(now = new Date()): Promise<void> {
  await sweepFiles(addDays(now, -keptDays.orphanFiles), listKnownNames)
}
