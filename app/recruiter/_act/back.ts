import { safePath } from '@/rules/safe-path'

type Given = Record<string, string | string[] | undefined>

// What a notice adds to the address of the page above which it stands.
const ofNotices = ['act', 'did', 'done', 'handed', 'ids', 'jobs', 'left', 'mark', 'said']

/** The page of the desk to which a form leads back, as its address says, with its filters and its order; `otherwise` for anything else. */
export function deskPath(given: unknown, otherwise = '/recruiter/applications'): string {
  const { pathname, searchParams } = new URL(safePath(given, otherwise), 'http://this.site')
  if (!/^\/recruiter(\/[\w-]+)*$/.test(pathname)) return otherwise
  for (const name of ofNotices) searchParams.delete(name)
  return searchParams.size > 0 ? `${pathname}?${searchParams}` : pathname
}

/** The address at which a list is shown, to come back to it. */
export function shownAt(path: string, given: Given): string {
  const pairs = Object.entries(given).flatMap(([name, value]) =>
    [value ?? []].flat().map((one) => [name, one]),
  )
  return deskPath(`${path}?${new URLSearchParams(pairs)}`, path)
}

/** The page to which a form leads back, with what its notice says. */
export function withNotice(back: string, notice: Record<string, string | number | undefined>): string {
  const { pathname, searchParams } = new URL(back, 'http://this.site')
  for (const [name, value] of Object.entries(notice))
    if (value !== undefined && value !== '') searchParams.set(name, String(value))
  return `${pathname}?${searchParams}`
}
