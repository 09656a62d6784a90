import { existsSync } from 'node:fs'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { onePerProcess } from '@/rules/one-per-process'
import type { Details, Question, Reply } from '../answer/answer'
import { NotWhole } from '../index/not-whole'

export type Call = { id: number; question: Question; details: unknown[] }
export type Outcome = { id: number; reply?: unknown; error?: string; isNotWhole?: boolean }
type Waiting = { resolve: (reply: unknown) => void; reject: (error: unknown) => void }
type Thread = { worker: Worker; waiting: Map<number, Waiting>; last: number }

const shared = onePerProcess<{ thread?: Thread }>('index thread', () => ({}))

/** Asks the index in its thread, which is started by the first question, and again by the next one after it broke. */
export function askThread<Q extends Question>(question: Q, details: Details<Q>): Promise<Reply<Q>> {
  shared.thread ??= startThread()
  const { worker, waiting } = shared.thread
  const id = ++shared.thread.last
  return new Promise<Reply<Q>>((resolve, reject) => {
    waiting.set(id, { resolve: (reply) => resolve(reply as Reply<Q>), reject }) // the thread answers this question
    worker.ref()
    worker.postMessage({ id, question, details } satisfies Call)
  })
}

/** Ends the thread, if there is one. */
export async function endThread(): Promise<void> {
  await shared.thread?.worker.terminate()
}

/** The thread is a file of its own: that of the build where the site runs, which loads no compiler, else its sources. */
function threadFile() {
  const at = (file: string) => path.join(/* turbopackIgnore: true */ process.cwd(), file)
  const built = at('.next/index-thread.mjs')
  return process.env.NODE_ENV === 'production' && existsSync(/* turbopackIgnore: true */ built)
    ? built
    : at('search/thread/index-thread.mjs')
}

function startThread(): Thread {
  // Flags meant for the program are not for it.
  const worker = new Worker(/* turbopackIgnore: true */ threadFile(), { execArgv: [] })
  const thread: Thread = { worker, waiting: new Map(), last: 0 }
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
    if (shared.thread === thread) shared.thread = undefined
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  worker.on('error', over)
  worker.on('exit', () => over(new Error('the thread of the index ended')))
  return thread
}
