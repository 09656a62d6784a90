import { YearsField } from '@/app/_guide/years-field'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/field'
import { countryName } from '@/rules/places/countries'
import { roles } from '@/rules/roles/roles'
import { countries, seniorities } from '@/rules/vocabulary'
import type { SalaryQuery } from './salary-query'

const roleNames = Object.fromEntries(
  [...roles].sort((one, other) => one.name.localeCompare(other.name)).map(({ slug, name }) => [slug, name]),
)

/** Who asks: a plain form whose answer has an address. */
export function SalaryForm({ query }: { query: SalaryQuery }) {
  const { role, years, level, country } = query
  const known = { ...countries, US: countryName('US'), ...(country && { [country]: countryName(country) }) }
  return (
    <search aria-label="Salaries" className="block print:hidden">
      <form
        action="/salaries"
        noValidate
        className="grid items-end gap-4 rounded-m border border-line bg-surface p-4 sm:grid-cols-2 lg:grid-cols-[1.6fr_1fr_1fr_1fr_auto]"
      >
        <Select
          label="Role"
          name="role"
          empty="Choose a role"
          options={roleNames}
          defaultValue={role?.slug}
        />
        <YearsField years={years} />
        <Select label="Level" name="level" empty="Any" options={seniorities} defaultValue={level} />
        <Select label="Country" name="country" empty="Any" options={known} defaultValue={country} />
        <Button look="main">Compare</Button>
      </form>
    </search>
  )
}
