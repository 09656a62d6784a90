import { Cite } from '@/app/_guide/cite'
import { asOfWords, findSource } from '@/app/_guide/guide-words'
import { RuledTable } from '@/app/_guide/ruled-table'
import { amountExact, bucketWords } from '@/content/guide/salary-words'
import type { GuideContent } from '@/content/guide/schema'
import { countryName } from '@/rules/places/countries'
import { roleName } from '@/rules/roles/roles'

/** One source's pay for several roles, this one marked. */
export function PayComparison({ guide }: { guide: GuideContent }) {
  const comparison = guide.salaryComparison
  if (!comparison) return null
  const { roles, rows, currency, figure, country, asOf, population, gross } = comparison
  return (
    <figure className="mt-8 break-inside-avoid">
      <figcaption className="mb-3">
        <h3 className="text-17">The same source on {roles.length} roles</h3>
        <p className="text-13 text-ink-muted">
          <Cite source={findSource(guide, comparison.source)} />: {population}; {figure}s,{' '}
          {gross ? 'gross' : 'net'}, {countryName(country)}, {asOfWords(asOf)}
        </p>
      </figcaption>
      <RuledTable
        caption={population}
        columns={['Role', ...rows.map(bucketWords)]}
        rows={roles.map((role, i) => ({
          key: role,
          mark: role === guide.slug,
          name: role === guide.slug ? roleName(role) : <RoleLink role={role} />,
          cells: rows.map(({ amounts }) => {
            const amount = amounts[i] ?? 0 // the schema keeps one amount a role
            return amountExact({ min: amount, max: amount, currency, approximate: false })
          }),
        }))}
      />
    </figure>
  )
}

function RoleLink({ role }: { role: string }) {
  return (
    <a href={`/guides/${role}`} className="inline-block py-1">
      {roleName(role)}
    </a>
  )
}
