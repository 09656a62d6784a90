import { NotThere } from '@/components/not-there'

export const metadata = { title: 'Page not found', robots: { index: false } }

/** What stands where a page was not found; the server sends it with that status, as Next leaves it to scripts. */
export default function MissingPage() {
  return <NotThere />
}
