import { ButtonForm } from '@/app/_lib/button-form'
import type { Staff } from '@/db/people/users'
import { listViews, type ViewedList } from '@/db/views/views'
import { ActionForm } from '../action-form'
import { forgetViewAction, keepViewAction } from './actions'

/** The views that a recruiter keeps of a list, and the way to keep the one that is shown at `address`. */
export async function Views({
  recruiter,
  list,
  address,
}: {
  recruiter: Staff
  list: ViewedList
  address: string
}) {
  const views = await listViews(recruiter.id, list)
  const query = address.split('?')[1] ?? ''
  const shown = views.find((view) => view.query === query)
  if (views.length === 0 && query === '') return null
  return (
    <div className="mb-3 flex flex-wrap items-start gap-x-4 gap-y-1 text-13">
      {views.length > 0 && (
        <nav aria-label="Your views">
          <ul className="flex flex-wrap gap-x-4">
            {views.map((view) => (
              <li key={view.id}>
                <a
                  href={`/recruiter/${list}?${view.query}`}
                  aria-current={view === shown ? 'true' : undefined}
                  className="inline-flex min-h-8 items-center underline decoration-line-strong hover:decoration-current aria-[current]:font-semibold"
                >
                  {view.name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {shown ? (
        <ButtonForm action={forgetViewAction} sends={{ id: shown.id, list }} at="forget-view" size="s">
          Forget “{shown.name}”
        </ButtonForm>
      ) : (
        query !== '' && (
          <ActionForm
            action={keepViewAction}
            id="view"
            submit="Keep it"
            folded="Keep this view"
            foldedLook="text-accent"
            fields={[{ name: 'view', label: 'Name of the view', maxLength: 40 }]}
          >
            <input type="hidden" name="list" value={list} />
            <input type="hidden" name="query" value={query} />
          </ActionForm>
        )
      )}
    </div>
  )
}
