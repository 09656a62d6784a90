import { ChangeList } from '@/app/_guide/change-list'
import { ButtonForm } from '@/app/_lib/button-form'
import { Panel } from '@/components/desk/panel'
import { mergeGuides } from '@/content/guide/edit/merge'
import { editedChanges } from '@/content/guide/edit/order'
import { listGuideRevisions } from '@/db/guides/versions'
import { formatDateAndTime } from '@/rules/dates'
import { Warning } from '../../guide-frame'
import type { WorkingCopy } from '../../working-copy'
import { bringTogetherAction } from './actions'

/** What somebody else has published since a draft was begun, and the way to one version of the two. */
export async function Overtaken({ copy }: { copy: WorkingCopy }) {
  const { guide, published, draft, hash, publishedHash } = copy
  if (!draft) return null
  const [newest] = (await listGuideRevisions(guide.slug)).filter(({ offered }) => !offered)
  const merged = mergeGuides({ base: draft.base, ours: guide, theirs: published })
  return (
    <>
      <Warning>
        <p>
          <b className="font-semibold">
            {newest?.author ?? 'Somebody'} published another version
            {newest && ` on ${formatDateAndTime(newest.at)}`}, after you began.
          </b>{' '}
          Nothing of yours is lost, and nothing of theirs is overwritten.
        </p>
        <p>
          {merged.both.length > 0
            ? `You both changed: ${merged.both.join('; ')}. There the draft keeps what you wrote; look at it before you publish.`
            : 'You did not change the same things.'}
        </p>
        <ButtonForm
          action={bringTogetherAction}
          sends={{ guide: guide.slug, hash, upon: publishedHash }}
          look="main"
          size="s"
        >
          Bring the two together in my draft
        </ButtonForm>
      </Warning>
      <Panel id="theirs" title="What they changed">
        <ChangeList changes={editedChanges(draft.base, published)} />
      </Panel>
    </>
  )
}
