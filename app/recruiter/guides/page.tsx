import { requireRecruiter } from '@/app/_lib/session'
import { DeskHead } from '@/components/desk/desk-head'
import { DeskCell, DeskRow, DeskTable } from '@/components/desk/desk-table'
import { ListKeys } from '@/components/desk/list-keys'
import { Badge } from '@/components/ui/badge'
import { listDeskGuides } from '@/db/guides'
import { formatDateAndTime } from '@/rules/dates'
import { plural } from '@/rules/words'

export const metadata = { title: 'Guides' }

const path = '/recruiter/guides'

export default async function DeskGuidesPage() {
  await requireRecruiter(path)
  const guides = await listDeskGuides()
  const edited = guides.filter(({ origin }) => origin === 'app').length

  return (
    <>
      <DeskHead
        title="Guides"
        facts={
          <p>
            {plural(guides.length, 'guide')}, {edited === 0 ? 'none' : edited} edited here. Your edits are
            public immediately. We keep every version.
          </p>
        }
      />
      <div className="mt-4 mb-1 flex justify-end">
        <ListKeys />
      </div>
      <DeskTable
        caption="Guides"
        columns={[{ name: 'Guide' }, { name: 'Text', width: 'w-[32%]' }, { name: 'Changed', width: 'w-44' }]}
      >
        {guides.map(({ slug, title, origin, author, updatedAt }) => (
          <DeskRow key={slug} href={`${path}/${slug}`} name={title}>
            <DeskCell>
              {origin === 'app' ? (
                <>
                  <Badge tint="accent">Edited</Badge>{' '}
                  {author && <span className="text-ink-muted">by {author}</span>}
                </>
              ) : (
                <span className="text-ink-muted">Not edited here</span>
              )}
            </DeskCell>
            <DeskCell>
              <time dateTime={updatedAt.toISOString()}>{formatDateAndTime(updatedAt)}</time>
            </DeskCell>
          </DeskRow>
        ))}
      </DeskTable>
    </>
  )
}
