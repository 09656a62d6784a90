import { notFound } from 'next/navigation'
import { ButtonForm } from '@/app/_lib/button-form'
import { requireRecruiter } from '@/app/_lib/session'
import { Badge } from '@/components/ui/badge'
import { findNewestFile, type GuideRevision, listGuideRevisions } from '@/db/guides/versions'
import { formatDateAndTime } from '@/rules/dates'
import { GuideFrame } from '../../guide-frame'
import { readWorkingCopy } from '../../working-copy'
import { restoreVersionAction } from './actions'
import { versionWords } from './version-words'

export const metadata = { title: 'Versions of a guide' }

type Props = PageProps<'/recruiter/guides/[slug]/versions'>

/** Every version that a guide had, the newest first; after one was brought back, the way back from that. */
export default async function GuideVersionsPage({ params, searchParams }: Props) {
  const [{ slug }, { done }] = [await params, await searchParams]
  const path = `/recruiter/guides/${slug}/versions`
  const recruiter = await requireRecruiter(path)
  const copy = (await readWorkingCopy(recruiter, slug)) ?? notFound()
  const [versions, file] = await Promise.all([listGuideRevisions(slug), findNewestFile(slug)])
  const seen = versions.filter(({ offered }) => !offered)

  return (
    <GuideFrame recruiter={recruiter} copy={copy} here={path} done={done}>
      {(done === 'restored' || done === 'published') && seen[1] && (
        <div className="mb-6">
          <ButtonForm
            action={restoreVersionAction}
            sends={{ id: slug, version: String(seen[1].id), hash: copy.publishedHash, note: '' }}
            size="s"
          >
            Undo
          </ButtonForm>
        </div>
      )}
      <ol className="grid border-t border-line">
        {versions.map((version) => (
          <Line
            key={version.id}
            version={version}
            path={path}
            isNow={version === seen[0]}
            isFirst={version === versions.at(-1)}
            isNewestFile={version.id === file?.id}
            restored={versions.find(({ id }) => id === version.restoresId)}
          />
        ))}
      </ol>
    </GuideFrame>
  )
}

type LineProps = {
  version: GuideRevision
  path: string
  isNow: boolean
  isFirst: boolean
  isNewestFile: boolean
  restored?: GuideRevision
}

function Line({ version, path, isNow, isFirst, isNewestFile, restored }: LineProps) {
  const { id, at, note } = version
  return (
    <li className="relative grid gap-x-6 gap-y-1 border-b border-line py-3 hover:bg-sunken sm:grid-cols-[11rem_minmax(0,1fr)_auto]">
      <time dateTime={at.toISOString()} className="text-14 text-ink-muted">
        {formatDateAndTime(at)}
      </time>
      <div className="min-w-0">
        <a href={`${path}/${id}`} className="font-semibold after:absolute after:inset-0 hover:underline">
          {versionWords(version, { isFirst, restored })}
        </a>
        {note && <p className="max-w-[68ch] wrap-anywhere whitespace-pre-line text-ink-muted">{note}</p>}
      </div>
      <p className="flex items-start gap-2">
        {isNow && <Badge tint="good">What readers see</Badge>}
        {isNewestFile && <Badge tint="outline">What came with Metier</Badge>}
      </p>
    </li>
  )
}
