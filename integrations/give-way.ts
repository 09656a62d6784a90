import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readlinkSync } from 'node:fs'
import { getPriority, setPriority } from 'node:os'
import path from 'node:path'

const lowPriority = 10

/** One thread of V8 that helps, as each of four would take a turn before a page. */
const lean = '--v8-pool-size=1'

/** How Node runs a program of ours apart, as it is written. */
export const flagsApart = [lean, '--import', 'tsx', '--conditions=react-server']

/** How the site runs a program of ours apart: what the build has made of it, which starts without a compiler, else its source. */
export function commandApart(source: string): string[] {
  const built = path.join('.next', `${path.basename(source, '.ts')}.mjs`)
  const isBuilt = process.env.NODE_ENV === 'production' && existsSync(/* turbopackIgnore: true */ built)
  return isBuilt ? [lean, built] : [...flagsApart, source]
}

/**
 * Puts a program of ours that was just started behind whatever answers pages: Node and the compiler take half a second of a
 * processor until its first line can say so itself.
 */
export function startLow<Child extends { pid?: number }>(child: Child): Child {
  try {
    if (child.pid) lower(child.pid)
  } catch {
    // It has ended already, and its exit says so.
  }
  return child
}

/**
 * Puts this process behind whatever answers pages: reading adverts takes all that the machine has. To be called before
 * anything large is loaded, which takes a second of both processors.
 */
export function giveWay(): void {
  lower(process.pid)
}

/**
 * Linux keeps a priority for each thread, and a new one takes that of its parent: those that Node started before, which
 * compile and collect garbage, would stay as urgent as a page.
 */
function lower(pid: number) {
  // It starts the others: none that comes after this is as urgent any more.
  lowerThread(pid)
  const threads = `/proc/${pid}/task`
  if (existsSync(threads)) for (const thread of readdirSync(threads)) lowerThread(Number(thread))
}

function lowerThread(thread: number) {
  // Who was told to come last stays there; only root may come back.
  if (getPriority(thread) < lowPriority) setPriority(thread, lowPriority)
}

/**
 * Has this thread work only where nothing else wants a processor. Linux then takes its processor for a free one: beside
 * a thread of low priority that never rests, whatever answers pages would queue for the other one. What holds a lock that
 * others wait for must not be so patient.
 */
export function comeLast(): void {
  try {
    const thread = path.basename(readlinkSync('/proc/thread-self'))
    execFileSync('chrt', ['--idle', '--pid', '0', thread], { stdio: 'ignore' })
  } catch {
    // Not Linux, or no util-linux: it has given way, and that has to do.
  }
}
