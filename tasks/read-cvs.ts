import { keepCvText, listUnreadCvs } from '@/db/applications/cv-texts'
import { readStoredFile } from '@/integrations/cv/blob-store'
import { readText } from '@/integrations/cv/read-text'
import { onePerProcess } from '@/rules/one-per-process'

const atOnce = 20

// Once all are read, only what has come since is looked at: a full shelf is not searched each time. An upload that is
// being written meanwhile may have an older date than this moment, by seconds.
const kept = onePerProcess('read-cvs', () => new Map<'since', Date>())
const margin = 60_000

/** Reads the words of CVs that came since, for finding their people and filling in their drafts. */
export async function readCvs(now = new Date()): Promise<void> {
  const unread = await listUnreadCvs(kept.get('since') ?? new Date(0), atOnce)
  for (const { storedName, type } of unread) {
    const bytes = await readStoredFile(storedName)
    await keepCvText(storedName, bytes ? await readText(bytes, type) : '')
  }
  if (unread.length < atOnce) kept.set('since', new Date(now.getTime() - margin))
}
