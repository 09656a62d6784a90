import { requireRecruiter } from '@/app/_lib/session'
import { DeskHead } from '@/components/desk/desk-head'
import { DeskSearch } from '@/components/desk/desk-search'
import { ListKeys } from '@/components/desk/list-keys'
import { Empty } from '@/components/ui/empty'
import { deskPages, type EntryGroup, meantOf } from '@/rules/desk/entries'
import { foundFor, typedWords } from '../_bar/found'

export const metadata = { title: 'Find' }

const path = '/recruiter/find'

/** The command bar as a page, for whoever has no scripts. */
export default async function FindPage({ searchParams }: PageProps<'/recruiter/find'>) {
  const recruiter = await requireRecruiter(path)
  const q = typedWords((await searchParams).q)
  const pages = [{ name: 'Pages', entries: deskPages(recruiter) }]
  const groups = [...(await foundFor(recruiter, q)), ...meantOf(pages, q)]

  return (
    <>
      <DeskHead title="Find">
        <DeskSearch action={path} label="A job, a person, a company, a page" q={q} keep={{}} />
      </DeskHead>
      {groups.length === 0 && (
        <Empty title="Nothing is called so">
          <p>Try fewer words, or the beginning of one.</p>
        </Empty>
      )}
      {groups.length > 0 && (
        <div className="mt-4 flex justify-end">
          <ListKeys search />
        </div>
      )}
      <div className="mt-6 grid gap-8 lg:grid-cols-2">
        {groups.map((group) => (
          <Group key={group.name} group={group} />
        ))}
      </div>
    </>
  )
}

function Group({ group: { name, entries } }: { group: EntryGroup }) {
  return (
    <section className="border-t border-line-strong pt-3">
      <h2 className="mb-1 text-15">{name}</h2>
      <ul>
        {entries.map((entry) => (
          <li key={entry.href} className="relative border-b border-line py-2 last:border-0">
            <a
              href={entry.href}
              lang={entry.lang}
              data-row
              className="font-[580] after:absolute after:inset-0 hover:underline"
            >
              {entry.name}
            </a>
            {entry.under && <p className="text-13 text-ink-muted">{entry.under}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
