import { existsSync, readdirSync } from 'node:fs'
import { getPriority, setPriority } from 'node:os'

const threads = '/proc/self/task'
const lowPriority = 10

/** How Node runs a program of ours apart: with one thread of V8 that helps, as each of four would take a turn before a page. */
export const flagsApart = ['--v8-pool-size=1', '--import', 'tsx', '--conditions=react-server']

/**
 * Puts this process behind whatever answers pages: reading adverts takes all that the machine has. To be called before
 * anything large is loaded, which takes a second of both processors. Linux keeps a priority for each thread, and a new
 * one takes that of its parent: those that Node started before, which compile and collect garbage, would stay as urgent
 * as a page.
 */
export function giveWay(): void {
  const ours = existsSync(threads) ? readdirSync(threads).map(Number) : [0]
  // Who was told to come last stays there; only root may come back.
  for (const thread of ours) if (getPriority(thread) < lowPriority) setPriority(thread, lowPriority)
}
