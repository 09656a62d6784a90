import { notThere, readingPage } from '@/app/_reading/reading-page'
import { NotThere } from '@/components/not-there'

/** What stands where Next found no page; the server sends it with that status, as Next leaves it to scripts. */
export const GET = readingPage(NotThere, notThere)
