import { notFound } from 'next/navigation'
import { ChangeList } from '@/app/_guide/change-list'
import { GuideAsRead } from '@/app/_guide/guide-as-read'
import { requireRecruiter } from '@/app/_lib/session'
import { DeskHead } from '@/components/desk/desk-head'
import { Panel } from '@/components/desk/panel'
import { ButtonLink } from '@/components/ui/button'
import { Empty } from '@/components/ui/empty'
import { editedChanges } from '@/content/guide/edit/order'
import { ActionForm } from '../../../action-form'
import { readWorkingCopy, type WorkingCopy } from '../../working-copy'
import { publishDraftAction } from './actions'
import { Overtaken } from './overtaken'

export const metadata = { title: 'Preview of a guide' }

/** What a draft changes, and beside it the guide as readers would see it. */
export default async function GuidePreviewPage({ params }: PageProps<'/recruiter/guides/[slug]/preview'>) {
  const { slug } = await params
  const recruiter = await requireRecruiter(`/recruiter/guides/${slug}/preview`)
  const copy = (await readWorkingCopy(recruiter, slug)) ?? notFound()
  const path = `/recruiter/guides/${slug}`

  return (
    <>
      <DeskHead
        title="Preview"
        trail={[
          { name: 'Guides', path: '/recruiter/guides' },
          { name: copy.guide.title, path },
        ]}
        facts={<p>{copy.draft ? 'Only you see this.' : 'You have no draft. This is what readers see.'}</p>}
      >
        <ButtonLink href={path}>Edit</ButtonLink>
      </DeskHead>
      <div className="mt-6 grid items-start gap-x-10 gap-y-8 xl:grid-cols-[20rem_minmax(0,1fr)]">
        <div className="grid gap-8 xl:sticky xl:top-6 xl:max-h-[calc(100dvh-3rem)] xl:overflow-y-auto xl:pe-2">
          {copy.draft ? <Draft copy={copy} /> : <Nothing path={path} />}
        </div>
        <section
          aria-label="The guide as readers would see it"
          className="min-w-0 rounded-m border border-line bg-paper px-5 py-6 sm:px-8"
        >
          <GuideAsRead guide={copy.guide} />
        </section>
      </div>
    </>
  )
}

function Draft({ copy }: { copy: WorkingCopy }) {
  const changes = editedChanges(copy.draft?.base ?? copy.published, copy.guide)
  return (
    <>
      {copy.draft?.isOvertaken ? (
        <Overtaken copy={copy} />
      ) : (
        <Panel id="publish" title="Publish">
          <ActionForm
            action={publishDraftAction}
            id={copy.guide.slug}
            submit="Publish"
            look="main"
            text={{
              name: 'note',
              label: 'Why',
              hint: 'For your colleagues, in the list of versions.',
              optional: true,
              rows: 2,
            }}
          >
            <input type="hidden" name="hash" value={copy.hash} />
          </ActionForm>
        </Panel>
      )}
      <Panel id="changes" title={copy.draft?.isOvertaken ? 'What you changed' : 'What changes'}>
        <ChangeList changes={changes} />
      </Panel>
    </>
  )
}

function Nothing({ path }: { path: string }) {
  return (
    <Empty title="Nothing to publish">
      <p>Change the text or a figure, and see here what readers will see.</p>
      <p>
        <ButtonLink href={path}>Edit the guide</ButtonLink>
      </p>
    </Empty>
  )
}
