import { Cite } from '@/app/_guide/cite'
import { Disclosure } from '@/app/_guide/disclosure'
import { findSource } from '@/app/_guide/guide-words'
import { RuledTable } from '@/app/_guide/ruled-table'
import type { GuideContent } from '@/content/guide/schema'

type Group = GuideContent['technologies'][number]

/** The tools by family, and, one step away, which source names which. */
export function Technologies({ guide }: { guide: GuideContent }) {
  return (
    <div className="mt-6 border-t border-line">
      {guide.technologies.map((group) => (
        <section
          key={group.group}
          className="grid gap-x-6 gap-y-2 border-b border-line py-4 sm:grid-cols-[11rem_minmax(0,1fr)]"
        >
          <h3 className="font-text text-15 leading-normal font-semibold tracking-normal">{group.group}</h3>
          <Tools items={group.items} />
        </section>
      ))}
      <div className="pt-3">
        <Disclosure name="Show who names what">
          <WhoNamesWhat guide={guide} />
        </Disclosure>
      </div>
    </div>
  )
}

function Tools({ items }: { items: Group['items'] }) {
  const plain = items.filter(({ frameworks, note }) => frameworks.length === 0 && !note)
  const rich = items.filter((item) => !plain.includes(item))
  return (
    <div className="grid gap-3">
      {rich.length > 0 && (
        <dl className="grid gap-2">
          {rich.map(({ name, frameworks, note }) => (
            <div key={name} className="grid gap-x-3 sm:grid-cols-[6.5rem_minmax(0,1fr)]">
              <dt className="font-semibold">{name}</dt>
              <dd className="text-ink-muted">
                {frameworks.length > 0 && <span className="text-ink">{frameworks.join(', ')}</span>}
                {frameworks.length > 0 && note && '. '}
                {note}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {plain.length > 0 && (
        <ul className="flex flex-wrap content-start gap-2">
          {plain.map(({ name }) => (
            <li key={name} className="rounded-full border border-line bg-surface px-3 py-0.5 text-14">
              {name}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function WhoNamesWhat({ guide }: { guide: GuideContent }) {
  const items = guide.technologies.flatMap((group) => group.items)
  const sources = guide.sources.filter(({ id }) => items.some((item) => item.sources.includes(id)))
  return (
    <RuledTable
      caption="Technologies, and the sources that name them"
      columns={['Technology', 'Named by']}
      rows={items.map((item) => ({
        key: item.name,
        name: item.name,
        cells: [
          item.sources.length === 0 ? (
            <span key="us" className="text-ink-muted">
              our editors
            </span>
          ) : (
            <span key="sources" className="flex flex-wrap gap-x-3">
              {sources
                .filter(({ id }) => item.sources.includes(id))
                .map(({ id }) => (
                  <Cite key={id} source={findSource(guide, id)} />
                ))}
            </span>
          ),
        ],
      }))}
    />
  )
}
