import { ButtonForm } from '@/app/_lib/button-form'
import { Chips } from '@/components/desk/chips'
import type { OwnLabels } from '@/db/lists/labels'
import { dropListAction } from './actions'

type Chosen = { tag?: string; list?: string }

/** A recruiter's own lists and tags as filters; nothing where they have none. */
export function LabelFilters({
  labels: { tags, lists },
  chosen,
  of,
  hrefOf,
}: {
  labels: OwnLabels
  chosen: Chosen
  of: 'candidates' | 'contacts'
  hrefOf: (chosen: Chosen) => string
}) {
  if (tags.length + lists.length === 0) return null
  const list = lists.find(({ id }) => id === chosen.list)
  return (
    <div className="mt-4 grid gap-2">
      {lists.length > 0 && (
        <Chips
          label="Your lists"
          chips={lists.map(({ id, name }) => ({
            name,
            href: hrefOf({ tag: chosen.tag, list: chosen.list === id ? undefined : id }),
            on: chosen.list === id,
          }))}
        />
      )}
      {tags.length > 0 && (
        <Chips
          label="Your tags"
          chips={tags.map((tag) => ({
            name: `#${tag}`,
            href: hrefOf({ list: chosen.list, tag: chosen.tag === tag ? undefined : tag }),
            on: chosen.tag === tag,
          }))}
        />
      )}
      {list && (
        <ButtonForm action={dropListAction} sends={{ list: list.id, of }} at="drop-list" size="s">
          {`Delete the list “${list.name}”`}
        </ButtonForm>
      )}
    </div>
  )
}
