import { actsOf, type ListName } from '@/rules/desk/list-acts'
import { ActBar } from './act-bar'

/** A list whose rows can be chosen, to do one thing to all of them: a plain form, which leads to the page that asks for the rest. */
export function ListForm({
  list,
  company,
  children,
}: {
  list: ListName
  company?: string
  children: React.ReactNode
}) {
  const acts = Object.entries(actsOf(list)).map(([act, { words, key }]) => [act, { words: `${words}…`, key }])
  return (
    <form action="/recruiter/act">
      <input type="hidden" name="list" value={list} />
      {company && <input type="hidden" name="for" value={company} />}
      {children}
      <ActBar acts={Object.fromEntries(acts)} />
    </form>
  )
}
