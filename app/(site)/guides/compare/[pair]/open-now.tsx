import { RuledTable } from '@/app/_guide/ruled-table'
import type { Figure, Share } from '@/rules/live/figures'
import { figurePath } from '@/rules/live/query'
import { roleAtStart } from '@/rules/roles/in-words'
import type { LiveSide } from './both-pay'

/** What the board says of both today; each figure opens the jobs that it counts. */
export function OpenNow({ sides }: { sides: LiveSide[] }) {
  const shares = { seniorities: 'Seniority', technologies: 'Technologies', countries: 'Countries' } as const
  const row = (key: keyof typeof shares) => ({
    key,
    name: shares[key],
    cells: sides.map(({ role, live }) => <Shares key={role.slug} shares={live?.[key] ?? []} />),
  })
  return (
    <RuledTable
      caption="Open jobs of both roles"
      columns={['', ...sides.map(({ role }) => roleAtStart(role.slug))]}
      rows={[
        {
          key: 'open',
          name: 'Open jobs',
          cells: sides.map(({ role, live }) =>
            live && live.openings.n > 0 ? (
              <Count key={role.slug} figure={live.openings} of={`open jobs: ${role.name}`} />
            ) : (
              'none today'
            ),
          ),
        },
        row('seniorities'),
        row('technologies'),
        row('countries'),
      ]}
    />
  )
}

const mostShown = 5

function Shares({ shares }: { shares: Share[] }) {
  if (shares.length === 0) return <span className="text-ink-muted">too few jobs</span>
  return (
    <ul className="grid max-w-60 gap-1">
      {shares.slice(0, mostShown).map((share) => (
        <li key={share.value} className="flex justify-between gap-4">
          {share.label} <Count figure={share} of={share.label} />
        </li>
      ))}
    </ul>
  )
}

function Count({ figure, of }: { figure: Figure; of: string }) {
  return (
    <a href={figurePath(figure.query)} className="live">
      {figure.n.toLocaleString('en')}
      <span className="sr-only"> {of}</span>
    </a>
  )
}
