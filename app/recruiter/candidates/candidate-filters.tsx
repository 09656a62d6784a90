import { Button, ButtonLink } from '@/components/ui/button'
import type { PoolCriteria } from '@/rules/pool/criteria'
import { roles } from '@/rules/roles/roles'
import { countries, seniorities, workplaces } from '@/rules/vocabulary'

type Company = { slug: string; name: string }

const roleOptions = Object.fromEntries(
  roles.map(({ slug, name }) => [slug, name] as const).sort(([, a], [, b]) => a.localeCompare(b)),
)
const look =
  'min-h-9 w-full rounded-[8px] border border-line-strong bg-surface px-2 text-14 focus-visible:outline-offset-0'

/** What the desk looks for, and for which company: a plain GET form. */
export function CandidateFilters({ criteria, companies }: { criteria: PoolCriteria; companies: Company[] }) {
  const only = companies.length === 1 ? companies[0] : undefined
  return (
    <search>
      <form
        action="/recruiter/candidates"
        className="mt-5 grid gap-3 rounded-m border border-line bg-surface p-4"
      >
        <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-[1fr_2fr]">
          {only ? (
            <p className="grid content-start gap-1 text-13 font-[580]">
              For
              <input type="hidden" name="for" value={only.slug} />
              <span className="flex min-h-9 items-center text-14 font-normal">{only.name}</span>
            </p>
          ) : (
            <Choice
              name="for"
              label="For"
              value={criteria.for}
              options={Object.fromEntries(companies.map(({ slug, name }) => [slug, name]))}
            />
          )}
          <Typed name="q" label="Words of the profile" value={criteria.q} search />
        </div>
        <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-6">
          <Choice name="role" label="Role" value={criteria.role} empty="Any role" options={roleOptions} />
          <Choice name="level" label="Level" value={criteria.level} empty="Any level" options={seniorities} />
          <Typed name="tech" label="Technologies" value={criteria.tech.join(', ')} placeholder="Go, Kafka" />
          <Choice
            name="workplace"
            label="Workplace"
            value={criteria.workplace}
            empty="Any"
            options={workplaces}
          />
          <Choice
            name="country"
            label="Country"
            value={criteria.country}
            empty="Any country"
            options={countries}
          />
          <Typed name="city" label="Town" value={criteria.city} />
        </div>
        {criteria.tag && <input type="hidden" name="tag" value={criteria.tag} />}
        {criteria.list && <input type="hidden" name="list" value={criteria.list} />}
        <div className="flex flex-wrap gap-2">
          <Button look="main" size="s">
            Search
          </Button>
          <ButtonLink look="bare" size="s" href={`/recruiter/candidates?for=${criteria.for}`}>
            Clear
          </ButtonLink>
        </div>
      </form>
    </search>
  )
}

type Labelled = { name: string; label: string; value?: string }

function Choice({
  name,
  label,
  value,
  options,
  empty,
}: Labelled & { options: Record<string, string>; empty?: string }) {
  return (
    <label className="grid min-w-0 content-start gap-1 text-13 font-[580]">
      {label}
      <select name={name} defaultValue={value ?? ''} className={`${look} font-normal`}>
        {empty && <option value="">{empty}</option>}
        {Object.entries(options).map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}

function Typed({
  name,
  label,
  value,
  placeholder,
  search,
}: Labelled & { placeholder?: string; search?: boolean }) {
  return (
    <label className="grid min-w-0 content-start gap-1 text-13 font-[580]">
      {label}
      <input
        name={name}
        defaultValue={value}
        placeholder={placeholder}
        maxLength={200}
        type={search ? 'search' : 'text'}
        data-search={search}
        className={`${look} font-normal`}
      />
    </label>
  )
}
