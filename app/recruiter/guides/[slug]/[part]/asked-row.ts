import type { KindName } from '@/content/guide/edit/kinds'

/** The row of a kind that an address asks to open, such as `salaries.3` or `salaries.new`. */
export function askedRow(asked: string | string[] | undefined, kind: KindName): number | 'new' | undefined {
  if (typeof asked !== 'string' || !asked.startsWith(`${kind}.`)) return undefined
  const at = asked.slice(kind.length + 1)
  if (at === 'new') return 'new'
  return /^\d{1,4}$/.test(at) ? Number(at) : undefined
}
