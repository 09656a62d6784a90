import { roleInText } from '@/rules/roles/in-words'
import { setApart, toolsOf } from './shared'
import type { Side } from './side-by-side'

/** The tools that both guides name, and those that only one does. */
export function Tools({ sides: [one, other] }: { sides: [Side, Side] }) {
  const { both, first, second } = setApart(toolsOf(one.guide), toolsOf(other.guide))
  return (
    <div className="grid gap-6 md:grid-cols-3">
      <Names title={`Only the ${roleInText(one.role.slug)}`} names={first} />
      <Names title="Both" names={both} />
      <Names title={`Only the ${roleInText(other.role.slug)}`} names={second} />
    </div>
  )
}

function Names({ title, names }: { title: string; names: string[] }) {
  return (
    <section className="border-t border-line pt-3">
      <h3 className="mb-3 text-17">{title}</h3>
      {names.length === 0 && <p className="text-ink-muted">None by name.</p>}
      <ul className="flex flex-wrap gap-2">
        {names.map((name) => (
          <li key={name} className="rounded-full border border-line bg-surface px-3 py-0.5 text-14">
            {name}
          </li>
        ))}
      </ul>
    </section>
  )
}
