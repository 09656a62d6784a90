import type { ReactNode } from 'react'
import { emptyForm, type FormState, notSent } from '@/app/_lib/form-state'
import { leaveState, stateLeft } from '@/app/_lib/response'
import { ProblemList } from '@/components/ui/problem-list'

export type PlainAction = (form: FormData) => Promise<void>

/** The action of a plain form: what it says of the form is shown by the page, which is rendered for the same request. */
export function plainAction<S extends FormState>(
  action: (state: FormState, form: FormData) => Promise<FormState | S>,
): PlainAction {
  return async (form) => leaveState(await action(emptyForm, form))
}

/** What the form of that id shows, where it was the one that was sent to this page and not taken. */
export function stateOf(id: string): FormState | undefined {
  const state = stateLeft()
  return state?.values[sentForm] === id ? state : undefined
}

const sentForm = 'form'

/**
 * A form of plain HTML that is sent to its own page at `address`, whose action Next knows by a hidden field. With scripts
 * it is sent where it stands (`elements/forms`), and what it leads to on the same page begins at the id `then`.
 */
export function PlainForm({
  action,
  address,
  id,
  then,
  className,
  children,
}: {
  action: PlainAction
  address: string
  id: string
  then?: string
  className?: string
  children: ReactNode
}) {
  // Next gives each action its name; React would write the same field, and an address that is no valid HTML.
  const { $$id } = action as PlainAction & { $$id?: string }
  return (
    <sent-in-place class="contents">
      <form
        action={address}
        method="post"
        encType="multipart/form-data"
        noValidate
        id={id}
        data-then={then}
        className={className}
      >
        <input type="hidden" name={`$ACTION_ID_${$$id}`} />
        <input type="hidden" name={sentForm} value={id} />
        {children}
      </form>
      <template>
        <ProblemList message={notSent} errors={{}} />
      </template>
    </sent-in-place>
  )
}
