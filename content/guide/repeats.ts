type Row = Record<string, unknown>
type Facts = Record<'salaries' | 'sources' | 'relatedRoles' | 'nextRoles' | 'publishedPay', Row[]> & {
  publishedOutlook: Row[]
  education: Row[]
  growth: Row[]
  technologies: { group: string; items: { name: string }[] }[]
}

/** What makes a row of its kind the same as another, and the field that says so. */
const sameness = {
  salaries: {
    by: ['source', 'population', 'axis', 'bucket', 'label', 'figure', 'currency', 'country', 'asOf'],
    field: 'source',
  },
  education: { by: ['source', 'population', 'statement'], field: 'statement' },
  growth: { by: ['source', 'population', 'country', 'from', 'to'], field: 'population' },
  publishedPay: { by: ['figure'], field: 'figure' },
  publishedOutlook: { by: ['figure'], field: 'figure' },
  relatedRoles: { by: ['slug'], field: 'slug' },
  nextRoles: { by: ['name'], field: 'name' },
  sources: { by: ['id'], field: 'id' },
} as const

/** Where a guide says the same thing a second time. */
export function standTwice(guide: Facts): PropertyKey[][] {
  const kinds = Object.entries(sameness) as [keyof typeof sameness, (typeof sameness)['salaries']][] // its own entries
  const rows = kinds.flatMap(([kind, { by, field }]) =>
    repeated(guide[kind].map((row) => JSON.stringify(by.map((name) => row[name])))).map((index) => [
      kind,
      index,
      field,
    ]),
  )
  const tools = guide.technologies.flatMap(({ items }, group) =>
    repeated(items.map(({ name }) => name)).map((item) => ['technologies', group, 'items', item, 'name']),
  )
  const groups = repeated(guide.technologies.map(({ group }) => group))
  return [...rows, ...tools, ...groups.map((index) => ['technologies', index, 'group'])]
}

const repeated = (names: string[]) => names.flatMap((name, i) => (names.indexOf(name) < i ? [i] : []))

type Dated = Record<'salaries' | 'sources' | 'education', { asOf: string | null }[]> & {
  updatedOn: string
  salaryComparison?: { asOf: string | null } | undefined
}

/** Where a date lies after the day on which the guide was changed last. */
export function tooNew({
  updatedOn,
  salaries,
  sources,
  education,
  salaryComparison,
}: Dated): PropertyKey[][] {
  const isNew = ({ asOf }: { asOf: string | null }) => asOf !== null && asOf > updatedOn.slice(0, asOf.length)
  const rows = Object.entries({ salaries, sources, education }).flatMap(([kind, all]) =>
    all.flatMap((row, i): PropertyKey[][] => (isNew(row) ? [[kind, i, 'asOf']] : [])),
  )
  return salaryComparison && isNew(salaryComparison) ? [...rows, ['salaryComparison', 'asOf']] : rows
}
