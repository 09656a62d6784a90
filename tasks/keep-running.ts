import { inBackground } from '@/db/give-way'

export type Task = { name: string; everySeconds: number; run: () => Promise<unknown> }

/**
 * Runs a task now and at every tick, never twice at once; an error is one line in the log and the next tick tries again.
 * Returns what stops it and waits for a run that is under way.
 */
export function keepRunning({ name, everySeconds, run }: Task): () => Promise<void> {
  let current: Promise<void> | undefined

  async function once() {
    try {
      await inBackground(run)
    } catch (error) {
      console.error(`task ${name}: ${reason(error)}`)
    }
  }
  const tick = () => {
    current ??= once().finally(() => {
      current = undefined
    })
  }

  const timer = setInterval(tick, everySeconds * 1000).unref()
  tick()
  return async () => {
    clearInterval(timer)
    await current
  }
}

// The message of a failed query holds its parameters, which may be somebody's letter; its cause does not.
function reason(error: unknown) {
  return String(error instanceof Error ? (error.cause ?? error) : error).replace(/\s+/g, ' ')
}
