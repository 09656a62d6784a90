import { actsOf, type ListName } from '@/rules/desk/list-acts'
import { newMark } from '../../ids'
import { takeLabelsBack } from '../../lists/label-many'
import type { Staff } from '../../people/users'
import type { Viewer } from '../../pool/viewer'
import { listNamed } from './named'
import { type Given, undos, verbs } from './verbs'

/** Does one thing to each of these rows of a list by its own verb; `left` are the others by their names, and by its mark it can be taken back. */
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
): Promise<{ done: string[]; left: string[]; mark: string }> {
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
  const mark = newMark(now.getTime())
  for (const row of rows) {
    const { id, name } = row
    const doing = { recruiter, id, seen: seen.get(id) ?? 0, now, viewer, mark }
    if (verb && fits?.(row) && (await verb(doing, given))) done.push(id)
    else left.push(name)
  }
  return { done, left, mark }
}

/** Takes back what was done to rows of a list, where that can be; of how many it was. */
export async function undoOnRows(
  recruiter: Staff,
  { list, act, ids, mark }: { list: ListName; act: string; ids: string[]; mark: string },
  now = new Date(),
): Promise<number> {
  if (act === 'label') return (await takeLabelsBack(recruiter, mark, now)) ? ids.length : 0
  const undo = undos[`${list}.${act}`]
  let undone = 0
  for (const id of ids) if (undo && (await undo({ recruiter, id, seen: 0, now }))) undone++
  return undone
}
