import { Button } from '@/components/ui/button'
import type { InsightsQuery } from '@/rules/insights/query'

const look = 'min-h-9 rounded-[8px] border border-line-strong bg-surface px-2 text-14 font-normal'

/** Whose jobs the figures are about: a plain GET form. */
export function ScopeForm({
  query: { window, company, by, job },
  companies,
  staff,
}: {
  query: InsightsQuery
  companies: Record<string, string>
  staff: Record<string, string>
}) {
  return (
    <form action="/recruiter/insights" className="flex flex-wrap items-end gap-3">
      <input type="hidden" name="window" value={window} />
      {job && <input type="hidden" name="job" value={job} />}
      <Choice label="Company" name="company" value={company} options={companies} empty="All companies" />
      {Object.keys(staff).length > 0 && (
        <Choice label="Recruiter" name="by" value={by} options={staff} empty="Everybody" />
      )}
      <Button size="s">Show</Button>
    </form>
  )
}

type Options = { label: string; name: string; value?: string; options: Record<string, string>; empty: string }

function Choice({ label, name, value, options, empty }: Options) {
  return (
    <label className="grid gap-1 text-13 font-[580]">
      {label}
      <select name={name} defaultValue={value ?? ''} className={look}>
        <option value="">{empty}</option>
        {Object.entries(options).map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}
