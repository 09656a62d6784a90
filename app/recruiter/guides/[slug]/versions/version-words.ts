import type { GuideRevision } from '@/db/guides/versions'
import { formatDateAndTime } from '@/rules/dates'

type Around = { isFirst: boolean; restored?: { at: Date } | undefined }

/** What a version is, in a line: who wrote it, or where it came from. */
export function versionWords(version: GuideRevision, { isFirst, restored }: Around): string {
  const { origin, author, offered, restoresId } = version
  if (restoresId !== null) {
    const when = restored ? `the version of ${formatDateAndTime(restored.at)}` : 'an earlier version'
    return `${author ?? 'Somebody who has left'} brought back ${when}`
  }
  if (origin === 'app') return `Edited by ${author ?? 'somebody who has left'}`
  if (offered) return 'Came with a release of Metier; readers have not seen it'
  return isFirst ? 'The first version, as it came with Metier' : 'Came with a release of Metier'
}
