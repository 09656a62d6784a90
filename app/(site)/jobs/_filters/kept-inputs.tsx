import { type JobQuery, toSearchParams } from '@/search/query'

/** The rest of a search as hidden inputs, for a form that asks only for the parameters named in `but`. */
export function KeptInputs({ query, but }: { query: JobQuery; but: string[] }) {
  return [...toSearchParams({ ...query, after: undefined })]
    .filter(([name]) => !but.includes(name))
    .map(([name, value]) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />)
}
