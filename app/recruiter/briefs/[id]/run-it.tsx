import { Panel } from '@/components/desk/panel'
import type { findDeskBrief } from '@/db/briefs/desk'
import { listColleagues } from '@/db/briefs/run'
import type { Staff } from '@/db/people/users'
import { ActionForm } from '../../action-form'
import { assignBriefAction, noteOnBriefAction } from '../actions'
import { Checked } from './checklist'

type Brief = NonNullable<Awaited<ReturnType<typeof findDeskBrief>>>

/** What the desk keeps for itself about a brief: what was gone through, a note, and who answers for it. */
export async function RunIt({ recruiter, brief }: { recruiter: Staff; brief: Brief }) {
  const { id, version: seen } = brief
  const { [brief.recruiterId ?? '']: _present, ...others } = await listColleagues(recruiter)
  return (
    <Panel id="run" title="For the desk">
      {brief.qualifiedAt && <Checked checked={brief.checked} />}
      <ActionForm
        action={noteOnBriefAction}
        id={`${id}`}
        folded="Add a note"
        foldedLook="text-accent"
        submit="Save the note"
        text={{ name: 'remark', label: 'Note', hint: 'Only the desk reads it.', rows: 3 }}
      />
      {Object.keys(others).length > 0 && !brief.closedAt && (
        <ActionForm
          action={assignBriefAction}
          id={id}
          seen={seen}
          folded="Give it to a colleague"
          foldedLook="text-accent"
          submit="Give it to them"
          fields={[{ name: 'to', label: 'Colleague', options: others }]}
        >
          <p className="text-14 text-ink-muted">
            Its job goes with it, with the applications. The company reads who answers for it.
          </p>
        </ActionForm>
      )}
    </Panel>
  )
}
