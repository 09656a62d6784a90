import { existsSync, readdirSync } from 'node:fs'
import { setPriority } from 'node:os'

const threads = '/proc/self/task'
const lowPriority = 10

/** How Node runs such a program: with one thread of V8 that helps, as each of four would take a turn before a page. */
export const behindPages = ['--v8-pool-size=1', '--import', 'tsx', '--conditions=react-server']

/**
 * Puts this process behind whatever answers pages: reading adverts takes all that the machine has. To be called before
 * anything large is loaded, which takes a second of both processors. Linux keeps a priority for each thread, and a new
 * one takes that of its parent: those that Node started before, which compile and collect garbage, would stay as urgent
 * as a page.
 */
export function giveWay(): void {
  setPriority(lowPriority)
  if (!existsSync(threads)) return
  for (const thread of readdirSync(threads)) setPriority(Number(thread), lowPriority)
}
