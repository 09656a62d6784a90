import { requireRecruiter } from '@/app/_lib/session'
import { DeskHead } from '@/components/desk/desk-head'
import { DeskCell, DeskRow, DeskTable } from '@/components/desk/desk-table'
import { ListKeys } from '@/components/desk/list-keys'
import { Badge } from '@/components/ui/badge'
import { listDeskGuides } from '@/db/guides/desk'
import { formatDateAndTime } from '@/rules/dates'
import { plural } from '@/rules/words'

export const metadata = { title: 'Guides' }

const path = '/recruiter/guides'

export default async function DeskGuidesPage() {
  const recruiter = await requireRecruiter(path)
  const guides = await listDeskGuides(recruiter)
  const edited = guides.filter(({ origin }) => origin === 'app').length
  const drafts = guides.filter(({ draftAt }) => draftAt).length

  return (
    <>
      <DeskHead
        title="Guides"
        facts={
          <p>
            {plural(guides.length, 'guide')}, {edited === 0 ? 'none' : edited} edited here
            {drafts > 0 && `, ${plural(drafts, 'draft')} of yours`}. We keep every version.
          </p>
        }
      />
      <div className="mt-4 mb-1 flex justify-end">
        <ListKeys />
      </div>
      <DeskTable
        caption="Guides"
        columns={[{ name: 'Guide' }, { name: 'State', width: 'w-[36%]' }, { name: 'Changed', width: 'w-44' }]}
      >
        {guides.map((guide) => (
          <DeskRow
            key={guide.slug}
            href={`${path}/${guide.slug}`}
            name={guide.title}
            keys={{ e: `${path}/${guide.slug}` }}
          >
            <DeskCell>
              <State {...guide} />
            </DeskCell>
            <DeskCell>
              <time dateTime={guide.updatedAt.toISOString()}>{formatDateAndTime(guide.updatedAt)}</time>
            </DeskCell>
          </DeskRow>
        ))}
      </DeskTable>
    </>
  )
}

type Guide = Awaited<ReturnType<typeof listDeskGuides>>[number]

function State({ origin, author, draftAt, hasOffer }: Guide) {
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
      {draftAt && <Badge tint="sunSoft">Your draft</Badge>}
      {hasOffer && <Badge tint="warn">New version from Metier</Badge>}
      {origin === 'app' ? (
        <>
          <Badge tint="accent">Edited</Badge>
          {author && <span className="text-ink-muted">by {author}</span>}
        </>
      ) : (
        !draftAt && <span className="text-ink-muted">As it came with Metier</span>
      )}
    </span>
  )
}
