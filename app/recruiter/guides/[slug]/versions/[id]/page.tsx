import { notFound } from 'next/navigation'
import { ChangeList } from '@/app/_guide/change-list'
import { ButtonForm } from '@/app/_lib/button-form'
import { requireRecruiter } from '@/app/_lib/session'
import { DeskHead } from '@/components/desk/desk-head'
import { Panel } from '@/components/desk/panel'
import { ButtonLink } from '@/components/ui/button'
import { editedChanges } from '@/content/guide/edit/order'
import { type GuideContent, guideContent } from '@/content/guide/schema'
import { findGuideOffer, findGuideVersion } from '@/db/guides/versions'
import { formatDateAndTime } from '@/rules/dates'
import { plural } from '@/rules/words'
import { ActionForm } from '../../../../action-form'
import { readWorkingCopy } from '../../../working-copy'
import { restoreVersionAction, setAsideAction, takeOfferAction } from '../actions'
import { versionWords } from '../version-words'

export const metadata = { title: 'A version of a guide' }

type Props = PageProps<'/recruiter/guides/[slug]/versions/[id]'>

/** One version: what it changed when it came, and what would change if it came back now. */
export default async function GuideVersionPage({ params }: Props) {
  const { slug, id } = await params
  const path = `/recruiter/guides/${slug}/versions`
  const recruiter = await requireRecruiter(`${path}/${id}`)
  const version = (/^\d{1,16}$/.test(id) && (await findGuideVersion(slug, Number(id)))) || notFound()
  const copy = (await readWorkingCopy(recruiter, slug)) ?? notFound()
  const offer = await findGuideOffer(slug)
  const [content, before] = [readable(version.content), readable(version.before?.content)]
  const isOffer = offer?.id === version.id

  return (
    <>
      <DeskHead
        title={isOffer ? 'A new version from Metier' : `Version of ${formatDateAndTime(version.at)}`}
        trail={[
          { name: 'Guides', path: '/recruiter/guides' },
          { name: copy.guide.title, path: `/recruiter/guides/${slug}` },
          { name: 'Versions', path },
        ]}
        facts={<p>{versionWords(version, { isFirst: !version.before, restored: undefined })}</p>}
      >
        <ButtonLink href={path}>All versions</ButtonLink>
      </DeskHead>
      {version.note && <p className="mt-4 max-w-[68ch] whitespace-pre-line wrap-anywhere">{version.note}</p>}
      {content === undefined && (
        <p className="mt-6">This version is of an older form. It cannot be compared, and cannot come back.</p>
      )}
      <div className="mt-6 grid items-start gap-x-10 gap-y-8 xl:grid-cols-2">
        {content && offer && isOffer && (
          <Offer slug={slug} id={offer.id} hash={copy.hash} base={readable(offer.base)} content={content} />
        )}
        {content && <Restore slug={slug} version={version} copy={copy} content={content} />}
        {content && before && !isOffer && (
          <Panel id="changed" title="What it changed when it came">
            <ChangeList changes={editedChanges(before, content)} />
          </Panel>
        )}
      </div>
    </>
  )
}

const readable = (content: unknown) => guideContent.safeParse(content).data

type OfferProps = { slug: string; id: number; hash: string; base?: GuideContent; content: GuideContent }

function Offer({ slug, id, hash, base, content }: OfferProps) {
  const changes = base ? editedChanges(base, content) : []
  const sends = { guide: slug, offer: String(id), hash }
  return (
    <Panel id="offer" title="What the release changed" aside={plural(changes.length, 'change')}>
      <p className="max-w-[60ch] text-ink-muted">
        You may take these changes into your draft. Where you have changed the same thing, your words stay.
        You see the outcome before readers do.
      </p>
      <div className="flex flex-wrap gap-3">
        <ButtonForm action={takeOfferAction} sends={sends} look="main" at="take">
          Take the changes into my draft
        </ButtonForm>
        <ButtonForm action={setAsideAction} sends={sends} at="aside">
          Set them aside
        </ButtonForm>
      </div>
      <div className="mt-3">
        <ChangeList changes={changes} />
      </div>
    </Panel>
  )
}

type RestoreProps = {
  slug: string
  version: { id: number; offered: boolean }
  copy: { published: GuideContent; publishedHash: string }
  content: GuideContent
}

function Restore({ slug, version: { id, offered }, copy, content }: RestoreProps) {
  const changes = editedChanges(copy.published, content)
  if (changes.length === 0)
    return (
      <Panel id="restore" title="Against what readers see now">
        <p className="text-ink-muted">It says what readers see now.</p>
      </Panel>
    )
  return (
    <Panel
      id="restore"
      title={offered ? 'What publishing it as it is changes' : 'What bringing it back changes'}
      aside={plural(changes.length, 'change')}
    >
      <ActionForm
        action={restoreVersionAction}
        id={slug}
        submit={offered ? 'Publish it as it is' : 'Bring this version back'}
        text={{ name: 'note', label: 'Why', hint: 'For your colleagues.', optional: true, rows: 2 }}
      >
        <input type="hidden" name="version" value={id} />
        <input type="hidden" name="hash" value={copy.publishedHash} />
      </ActionForm>
      <div className="mt-3">
        <ChangeList changes={changes} />
      </div>
    </Panel>
  )
}
