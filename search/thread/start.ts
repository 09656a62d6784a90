import { existsSync } from 'node:fs'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { NotWhole } from '../index/not-whole'

export type Call = { id: number; question: string; details: unknown[] }
export type Outcome = { id: number; reply?: unknown; error?: string; isNotWhole?: boolean }
type Waiting = { resolve: (reply: unknown) => void; reject: (error: unknown) => void }
export type Thread = { worker: Worker; waiting: Map<number, Waiting>; last: number; isOver: boolean }

/** Starts a thread that answers questions. */
export function startThread(): Thread {
  // Flags meant for the program are not for it.
  const worker = new Worker(/* turbopackIgnore: true */ threadFile(), { execArgv: [] })
  const thread: Thread = { worker, waiting: new Map(), last: 0, isOver: false }
  const { waiting } = thread
  worker.on('message', ({ id, reply, error, isNotWhole }: Outcome) => {
    const call = waiting.get(id)
    waiting.delete(id)
    // Waiting for questions keeps no process alive, waiting for answers does.
    if (waiting.size === 0) worker.unref()
    if (isNotWhole) call?.reject(new NotWhole())
    else if (error === undefined) call?.resolve(reply)
    else call?.reject(new Error(`the index could not answer: ${error}`))
  })
  const over = (error: unknown) => {
    thread.isOver = true
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  worker.on('error', over)
  worker.on('exit', () => over(new Error('the thread of the index ended')))
  return thread
}

/** Asks a thread something. */
export function askOf(thread: Thread, question: string, details: unknown[]): Promise<unknown> {
  const id = ++thread.last
  return new Promise((resolve, reject) => {
    thread.waiting.set(id, { resolve, reject })
    thread.worker.ref()
    thread.worker.postMessage({ id, question, details } satisfies Call)
  })
}

/** The thread is a file of its own: that of the build where the site runs, which loads no compiler, else its sources. */
function threadFile() {
  const at = (file: string) => path.join(/* turbopackIgnore: true */ process.cwd(), file)
  const built = at('.next/index-thread.mjs')
  return process.env.NODE_ENV === 'production' && existsSync(/* turbopackIgnore: true */ built)
    ? built
    : at('search/thread/index-thread.mjs')
}
