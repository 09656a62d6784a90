import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import type { Views } from '@/rules/views/tally'

const second = 1000
const longestRest = 30 * second
/** The room for young objects, in megabytes. */
const young = '--max-semi-space-size=8'

/** What the front door tells the renderer: that the record is ready, what it has counted since, or that it ends. */
export type ToRenderer = 'begin' | { views: Views[] } | 'end'

export type Renderer = {
  tell(message: ToRenderer): void
  /** Lets it finish what it is at, and end. */
  end(): Promise<void>
}

/**
 * Runs the renderer as a process of its own, which loads at once and begins when `mayBegin` is fulfilled; comes back when
 * it can be asked. One that ends by itself is started again, after 1, 2, 4… and at most 30 seconds; kept pages go on
 * meanwhile. Throws where the first does not start.
 */
export async function startRenderer(
  file: string,
  socketPath: string,
  { firstRest = second, mayBegin = Promise.resolve() as Promise<unknown> } = {},
): Promise<Renderer> {
  let isEnding = false
  let rest = firstRest
  let running = await run()

  async function run(): Promise<ChildProcess> {
    const child = fork(file, [socketPath], { execArgv: [...process.execArgv, young] })
    const ready = isReady(child)
    void mayBegin.then(() => child.connected && child.send('begin' satisfies ToRenderer))
    await ready
    const since = Date.now()
    child.once('exit', (code, signal) => {
      if (isEnding) return
      if (Date.now() - since > longestRest) rest = firstRest
      console.error(`The renderer has ended (${signal ?? code}); it starts again in ${rest / second} s.`)
      startAgain()
    })
    return child
  }

  function startAgain() {
    setTimeout(async () => {
      rest = Math.min(longestRest, rest * 2)
      if (isEnding) return
      try {
        running = await run()
      } catch {
        startAgain()
      }
    }, rest)
  }

  return {
    tell: (message) => void (running.connected && running.send(message)),
    async end() {
      isEnding = true
      if (running.exitCode !== null || running.signalCode !== null) return
      const ended = once(running, 'exit')
      if (running.connected) running.send('end' satisfies ToRenderer)
      await ended
    },
  }
}

function isReady(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('message', () => resolve())
    child.once('exit', (code) => reject(new Error(`The renderer did not start (${code}).`)))
  })
}
