import { Select } from '@/components/ui/field'

/** Of each column of a file, by its place: its head, its first values, and the choice of what it holds. */
export function ColumnFields({
  columns,
  field,
  options,
  empty,
}: {
  columns: { head: string; samples: string[] }[]
  field: (name: string) => { name: string; defaultValue?: string; error?: string }
  options: Record<string, string>
  empty: string
}) {
  return (
    <div className="grid gap-4 wrap-anywhere sm:grid-cols-2">
      {columns.map(({ head, samples }, at) => (
        <Select
          key={head}
          label={head}
          {...field(`column-${at}`)}
          hint={
            samples.length > 0
              ? `Such as ${samples.map((sample) => `“${sample}”`).join(', ')}`
              : 'Empty in the first rows'
          }
          empty={empty}
          options={options}
        />
      ))}
    </div>
  )
}
