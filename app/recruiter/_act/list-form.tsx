import { actsOf, type ListName, listActs } from '@/rules/desk/list-acts'
import { ActBar } from './act-bar'
import { shownAt } from './back'

/** A list whose rows can be chosen, to do one thing to all of them: a plain form, which leads to the page that asks for the rest; `given` is what the address of the list says. */
export function ListForm({
  list,
  given,
  company,
  children,
}: {
  list: ListName
  given: Record<string, string | string[] | undefined>
  company?: string
  children: React.ReactNode
}) {
  const acts = Object.entries(actsOf(list)).map(([act, { words, key }]) => [act, { words: `${words}…`, key }])
  return (
    <form action="/recruiter/act">
      <input type="hidden" name="list" value={list} />
      <input type="hidden" name="back" value={shownAt(listActs[list].path, given)} />
      {company && <input type="hidden" name="for" value={company} />}
      {children}
      <ActBar acts={Object.fromEntries(acts)} />
    </form>
  )
}
