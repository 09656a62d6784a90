import { Phrase, Prose } from '@/app/_guide/prose'
import { RuledTable } from '@/app/_guide/ruled-table'
import type { GuideContent } from '@/content/guide/schema'
import type { SectionName } from '@/content/guide/sections'
import { roleAtStart } from '@/rules/roles/in-words'
import type { Role } from '@/rules/roles/roles'

export type Side = { role: Role; guide: GuideContent }

const rows: { name: string; section: SectionName }[] = [
  { name: 'Duties', section: 'responsibilities' },
  { name: 'Hard skills', section: 'hardSkills' },
  { name: 'Soft skills', section: 'softSkills' },
  { name: 'Who they work with', section: 'collaboration' },
  { name: 'Problems they meet', section: 'problems' },
]

/** What both guides say, section by section, by the names of their entries. */
export function SideBySide({ sides }: { sides: Side[] }) {
  const told = rows.filter(({ section }) => sides.some(({ guide }) => guide.sections[section]))
  return (
    <RuledTable
      caption={sides.map(({ role }) => roleAtStart(role.slug)).join(' and ')}
      columns={['', ...sides.map(({ role }) => roleAtStart(role.slug))]}
      rows={[
        {
          key: 'lead',
          name: 'In short',
          cells: sides.map(({ role, guide }) => <Prose key={role.slug} text={guide.lead} className="" />),
        },
        ...told.map(({ name, section }) => ({
          key: section,
          name,
          cells: sides.map(({ role, guide }) => <Names key={role.slug} guide={guide} section={section} />),
        })),
      ]}
    />
  )
}

function Names({ guide, section }: { guide: GuideContent; section: SectionName }) {
  const entries = guide.sections[section]?.entries ?? []
  if (entries.length === 0) return <span className="text-ink-muted">The guide does not say.</span>
  return (
    <ul className="grid gap-1">
      {entries.map(({ name }) => (
        <li key={name}>
          <Phrase text={name} />
        </li>
      ))}
    </ul>
  )
}
