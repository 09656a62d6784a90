import { existsSync, readdirSync } from 'node:fs'
import { setPriority } from 'node:os'

const threads = '/proc/self/task'
const behindPages = 10

/**
 * Puts this process behind whatever answers pages: reading adverts takes all that the machine has. Linux keeps a
 * priority for each thread, and a new thread takes that of its parent: those that Node started before, which compile
 * and collect garbage, would stay as urgent as a page.
 */
export function giveWay(): void {
  setPriority(behindPages)
  if (!existsSync(threads)) return
  for (const thread of readdirSync(threads)) setPriority(Number(thread), behindPages)
}
