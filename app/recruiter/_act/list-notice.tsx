import { ButtonForm } from '@/app/_lib/button-form'
import { actsOf, type ListName, listActs, mayTakeBack, mostRows } from '@/rules/desk/list-acts'
import { saidOf } from '@/rules/pages/address'
import { plural } from '@/rules/words'
import { shownAt } from './back'
import { undoOnListAction } from './list-actions'

/** What has just been done to the rows that were chosen, how many were left as they were, and the way back where there is one. */
export function ListNotice({
  list,
  given,
}: {
  list: ListName
  given: Record<string, string | string[] | undefined>
}) {
  const { did, left, ids, mark = '', said = '', for: company = '' } = given
  if (typeof did !== 'string' || typeof ids !== 'string') return null
  const act = saidOf(actsOf(list), did)
  if (!act && did !== 'undo') return null
  const { one, many } = listActs[list]
  const others = typeof left === 'string' && /^\d{1,2}$/.test(left) ? Number(left) : 0
  const all = ids.split('-').slice(0, mostRows).length
  const back = shownAt(listActs[list].path, given)
  const sends = { list, act: did, ids, mark: String(mark), for: String(company), back }
  return (
    <div className="mt-4 flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-m bg-good-soft px-4 py-2.5 text-good">
      <p role="status" className="font-[550]">
        {act
          ? `${act.done} ${plural(all, one, many)}.`
          : `Taken back for ${plural(all - others, one, many)}.`}
        {others > 0 && ` Not ${others}: changed meanwhile, or it cannot be done.`}
      </p>
      {mayTakeBack(list, did, String(said)) && (
        <ButtonForm action={undoOnListAction} sends={sends} at="undo-list" size="s">
          Undo
        </ButtonForm>
      )}
    </div>
  )
}
