import { notFound } from 'next/navigation'
import { requireRecruiter } from '@/app/_lib/session'
import { Panel } from '@/components/desk/panel'
import type { GuideContent } from '@/content/guide/schema'
import { writeGuideMarkdown } from '@/content/guide/write-markdown'
import { GuideFrame } from '../guide-frame'
import { readWorkingCopy, stampOf } from '../working-copy'
import { TextForm } from './text-form'

export const metadata = { title: 'Edit a guide' }

export default async function EditGuidePage({ params, searchParams }: PageProps<'/recruiter/guides/[slug]'>) {
  const [{ slug }, { done }] = [await params, await searchParams]
  const recruiter = await requireRecruiter(`/recruiter/guides/${slug}`)
  const copy = (await readWorkingCopy(recruiter, slug)) ?? notFound()
  const text = writeGuideMarkdown(copy.guide)

  return (
    <GuideFrame recruiter={recruiter} copy={copy} here={`/recruiter/guides/${slug}`} done={done}>
      <div className="grid items-start gap-8 xl:grid-cols-[minmax(0,1fr)_17rem]">
        {/* A new version is a new form: a field keeps what stood in it at first. */}
        <TextForm key={copy.hash} slug={slug} stamp={stampOf(text)} text={text} />
        <SourcesToCite guide={copy.guide} />
      </div>
    </GuideFrame>
  )
}

function SourcesToCite({ guide: { slug, sources } }: { guide: GuideContent }) {
  return (
    <Panel id="to-cite" title="Sources to cite">
      {sources.length === 0 && <p className="text-ink-muted">This guide has no source yet.</p>}
      <ul className="grid gap-2 text-14 empty:hidden">
        {sources.map(({ id, name }) => (
          <li key={id} className="wrap-anywhere">
            <code className="block text-13">#source-{id}</code>
            <span className="text-ink-muted">{name}</span>
          </li>
        ))}
      </ul>
      <p>
        <a href={`/recruiter/guides/${slug}/sources`} className="underline">
          Edit the sources
        </a>
      </p>
    </Panel>
  )
}
