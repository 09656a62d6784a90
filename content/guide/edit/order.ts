import { type GuideChange, guideChanges } from '../changes'
import type { GuideContent } from '../schema'
import { type KindName, kindNames, kindOf } from './kinds'
import { rowWords } from './row-words'
import { rowsOf, withRows } from './rows'

/** Whether a row can change places with the one before it: technologies do so within their group. */
export function canMoveUp(guide: GuideContent, kind: KindName, at: number): boolean {
  const [before, row] = [rowsOf(guide, kind)[at - 1], rowsOf(guide, kind)[at]]
  return before !== undefined && row !== undefined && before.group === row.group
}

/** A guide with a row in the place of the one before it. */
export function moveUp(guide: GuideContent, kind: KindName, at: number): GuideContent {
  const rows = rowsOf(guide, kind)
  const [before, row] = [rows[at - 1], rows[at]]
  if (!before || !row || !canMoveUp(guide, kind, at)) return guide
  const moved = withRows(guide, kind, rows.with(at - 1, row).with(at, before))
  return moved as GuideContent // the same rows, of which each fits
}

/** What an editor has changed of a guide, the order of its rows too, which for readers of its history is no change. */
export function editedChanges(before: GuideContent, after: GuideContent): GuideChange[] {
  const orders = kindNames.flatMap((kind): GuideChange[] => {
    const [old, present] = [namesOf(before, kind), namesOf(after, kind)]
    const was = old.filter((name) => present.includes(name)).join('; ')
    const is = present.filter((name) => old.includes(name)).join('; ')
    return was === is ? [] : [{ part: kindOf(kind).name, name: 'Order', before: was, after: is }]
  })
  return [...guideChanges(before, after), ...orders]
}

const namesOf = (guide: GuideContent, kind: KindName) => rowWords(guide, kind).map(({ name }) => name)
