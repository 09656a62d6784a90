import { Panel } from '@/components/desk/panel'
import { findUndoableMerge } from '@/db/contacts/merge'
import type { Staff } from '@/db/people/users'
import { formatDate } from '@/rules/dates'
import { ActionForm } from '../../action-form'
import { undoMergeAction } from '../actions'

/** Who was merged into somebody, while that can be undone; nothing where nobody was. */
export async function Merged({ recruiter, id }: { recruiter: Staff; id: string }) {
  const found = await findUndoableMerge(recruiter, id)
  if (!found) return null
  return (
    <Panel id="merged" title="Merged">
      <p>
        {found.name}, <span className="wrap-anywhere">{found.email}</span>, on {formatDate(found.merge.at)}.
        Until {formatDate(found.until)} you can make them two again.
      </p>
      <ActionForm action={undoMergeAction} id={id} submit="Make them two again" />
    </Panel>
  )
}
