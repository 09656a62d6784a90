import { notFound } from 'next/navigation'
import { requireRecruiter } from '@/app/_lib/session'
import { DeskHead } from '@/components/desk/desk-head'
import { History } from '@/components/desk/history'
import { Notice } from '@/components/desk/notice'
import { Panel } from '@/components/desk/panel'
import { ButtonLink } from '@/components/ui/button'
import { type GuideContent, guideContent } from '@/content/guide/schema'
import { writeGuideMarkdown } from '@/content/guide/write-markdown'
import { findDeskGuide, listGuideRevisions } from '@/db/guides'
import { editGuideAction } from '../actions'
import { GuideForm } from '../guide-form'

export const metadata = { title: 'Edit a guide' }

export default async function EditGuidePage({ params, searchParams }: PageProps<'/recruiter/guides/[slug]'>) {
  const [{ slug }, asked] = [await params, await searchParams]
  await requireRecruiter(`/recruiter/guides/${slug}`)
  const found = (await findDeskGuide(slug)) ?? notFound()
  const guide = guideContent.parse(found.content)
  const versions = await listGuideRevisions(slug)

  return (
    <>
      <DeskHead
        title={guide.title}
        trail={[{ name: 'Guides', path: '/recruiter/guides' }]}
        facts={<p>Readers see each change immediately. Later updates of the site keep your edits.</p>}
      >
        <ButtonLink href={`/guides/${slug}`}>See the guide</ButtonLink>
        <ButtonLink href={`/guides/${slug}/history`}>What changed</ButtonLink>
      </DeskHead>
      <Notice>{asked.done === 'revised' && 'Saved. Readers see the new text.'}</Notice>
      <div className="mt-6 grid items-start gap-8 xl:grid-cols-[minmax(0,1fr)_19rem]">
        <GuideForm
          // A new version is a new form: a field keeps what stood in it at first.
          key={found.contentHash}
          action={editGuideAction}
          slug={slug}
          version={found.contentHash}
          text={writeGuideMarkdown(guide)}
        />
        <div className="grid gap-8">
          <Sources guide={guide} />
          <Panel id="versions" title="Versions">
            <History
              lines={versions.map(({ id, at, origin, author }, i) => ({
                id: String(id),
                at,
                what:
                  origin === 'app'
                    ? 'Edited'
                    : i === versions.length - 1
                      ? 'First version'
                      : 'New version from its file',
                who: author ?? (origin === 'app' ? 'somebody who has left' : 'from its file'),
                note: '',
                visible: true,
              }))}
            />
          </Panel>
        </div>
      </div>
    </>
  )
}

function Sources({ guide: { sources } }: { guide: GuideContent }) {
  if (sources.length === 0) return null
  return (
    <Panel id="sources" title="Sources to cite">
      <p className="text-ink-muted">
        You can edit the text here. Figures, sources and related roles cannot be changed here.
      </p>
      <ul className="grid gap-1">
        {sources.map(({ id, name }) => (
          <li key={id} className="wrap-anywhere">
            <code className="text-13">#source-{id}</code> <span className="text-ink-muted">{name}</span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
