import { actsOf, type ListName } from '@/rules/desk/list-acts'
import { takeLabelsBack } from '../../lists/label-many'
import type { Staff } from '../../people/users'
import type { Viewer } from '../../pool/viewer'
import { listNamed } from './named'
import { type Given, undos, verbs } from './verbs'

/** Does one thing to each of these rows of a list by its own verb; `left` are the others by their names. */
export async function actOnRows(
  recruiter: Staff,
  {
    list,
    act,
    chosen,
    viewer,
  }: { list: ListName; act: string; chosen: { id: string; seen: number }[]; viewer?: Viewer },
  given: Given,
  now = new Date(),
): Promise<{ done: string[]; left: string[] }> {
  const verb = verbs[list][act]
  const fits = actsOf(list)[act]?.fits
  const rows = await listNamed(
    recruiter,
    list,
    chosen.map(({ id }) => id),
    viewer,
  )
  const seen = new Map(chosen.map((one) => [one.id, one.seen]))
  const done: string[] = []
  const left: string[] = []
  for (const row of rows) {
    const { id, name } = row
    const doing = { recruiter, id, seen: seen.get(id) ?? 0, now, viewer }
    if (verb && fits?.(row) && (await verb(doing, given))) done.push(id)
    else left.push(name)
  }
  return { done, left }
}

/** Takes back what was done to rows of a list at that moment, where that can be; of how many it was. */
export async function undoOnRows(
  recruiter: Staff,
  { list, act, ids, at }: { list: ListName; act: string; ids: string[]; at: Date },
  now = new Date(),
): Promise<number> {
  if (act === 'label') return (await takeLabelsBack(recruiter, at)) ? ids.length : 0
  const undo = undos[`${list}.${act}`]
  let undone = 0
  for (const id of ids) if (undo && (await undo({ recruiter, id, seen: 0, now }))) undone++
  return undone
}
