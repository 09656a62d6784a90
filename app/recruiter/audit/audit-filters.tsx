import { Button, ButtonLink } from '@/components/ui/button'
import { type AuditQuery, auditKinds } from '@/rules/audit/query'

const look =
  'min-h-9 w-full rounded-[8px] border border-line-strong bg-surface px-2 text-14 font-normal focus-visible:outline-offset-0'

/** What is asked of the audit: a plain GET form. */
export function AuditFilters({
  query,
  staff,
  verbs,
}: {
  query: AuditQuery
  staff: Record<string, string>
  verbs: string[]
}) {
  return (
    <search>
      <form
        action="/recruiter/audit"
        noValidate
        className="mt-5 grid gap-3 rounded-m border border-line bg-surface p-4 sm:grid-cols-2 lg:grid-cols-6"
      >
        <Labelled label="Who">
          <Choice name="by" value={query.by} options={staff} empty="Anybody" />
        </Labelled>
        <Labelled label="What">
          <Choice
            name="what"
            value={query.what}
            options={Object.fromEntries(verbs.map((verb) => [verb, verb.replaceAll('_', ' ')]))}
            empty="Anything"
          />
        </Labelled>
        <Labelled label="To whom">
          <input
            name="whom"
            defaultValue={query.whom}
            maxLength={254}
            placeholder="E-mail, number or id"
            className={look}
          />
        </Labelled>
        <Labelled label="Kind">
          <Choice name="kind" value={query.kind} options={auditKinds} empty="Any" />
        </Labelled>
        <Labelled label="From">
          <input type="date" name="from" defaultValue={query.from} className={look} />
        </Labelled>
        <Labelled label="To">
          <input type="date" name="to" defaultValue={query.to} className={look} />
        </Labelled>
        <div className="flex flex-wrap gap-2 lg:col-span-6">
          <Button look="main" size="s">
            Search
          </Button>
          <ButtonLink look="bare" size="s" href="/recruiter/audit">
            Clear
          </ButtonLink>
        </div>
      </form>
    </search>
  )
}

function Labelled({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is its child
    <label className="grid min-w-0 content-start gap-1 text-13 font-[580]">
      {label}
      {children}
    </label>
  )
}

function Choice({
  name,
  value,
  options,
  empty,
}: {
  name: string
  value?: string
  options: Record<string, string>
  empty: string
}) {
  return (
    <select name={name} defaultValue={value ?? ''} className={look}>
      <option value="">{empty}</option>
      {Object.entries(options).map(([key, words]) => (
        <option key={key} value={key}>
          {words}
        </option>
      ))}
    </select>
  )
}
