import path from 'node:path'
import { vi } from 'vitest'
import { asSomebody } from '@/app/_who-may/testing'
import type { Staff } from '@/db/people/users'
import { someDesk } from '@/db/testing/desk/desk'
import { grow } from '@/db/testing/desk/grow'
import { renderAll, type See } from './render-all'
import type { Asked } from './testing'

/** A desk with so many rows of all that has a page. */
export async function someGrownDesk(rows: number) {
  // React says of each component of the browser that nothing renders it.
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const desk = await someDesk()
  for (let n = 1; n <= rows; n++) await grow(desk, n)
  return desk
}

/** Shows a page of the desk to somebody; `see` is told of each element of it. */
export async function openPage(who: Staff, folder: string, { params, query }: Asked, see?: See) {
  const { default: Page } = await import(path.resolve('app/recruiter', folder, 'page.tsx'))
  const given = { params: Promise.resolve(params ?? {}), searchParams: Promise.resolve(query ?? {}) }
  await asSomebody(who, async () => renderAll(await Page(given), see))
}
