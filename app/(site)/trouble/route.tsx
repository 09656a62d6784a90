import { readingPage } from '@/app/_reading/reading-page'
import { Trouble, troubleHead } from '@/app/_reading/trouble'

/** What stands where a page of Next could not be rendered; the server sends it with the status of the failure. */
export const GET = readingPage(Trouble, troubleHead)
