import { actsOf, isListName, type ListName, mostRows } from '@/rules/desk/list-acts'
import { readChosen } from './chosen'

/** What is asked to be done to which rows of which list; undefined for what no list has. */
export type Asked = { list: ListName; act: string; chosen: { id: string; seen: number }[]; company?: string }

/** Reads what an address or a form asks for; without an act it is the first one of the list. */
export function readAsked({
  list,
  act,
  ids,
  company,
}: {
  list: unknown
  act: unknown
  ids: string[]
  company?: unknown
}): Asked | undefined {
  if (!isListName(list)) return undefined
  const known = Object.keys(actsOf(list))
  return {
    list,
    act: known.find((one) => one === act) ?? known[0] ?? '',
    chosen: readChosen(ids, mostRows),
    company: typeof company === 'string' && company ? company : undefined,
  }
}
