import { monitorEventLoopDelay } from 'node:perf_hooks'

/** Milliseconds; `cpu` is what one turn takes of a processor on average, which other work on the machine changes little. */
export type Figures = { p50: number; p95: number; p99: number; cpu: number }

/** Runs work so many times, one after another; the percentiles of its times in milliseconds. */
export async function timesOf(turns: number, work: (turn: number) => Promise<unknown>): Promise<Figures> {
  const times: number[] = []
  const before = process.cpuUsage()
  for (let turn = 0; turn < turns; turn++) {
    const start = performance.now()
    await work(turn)
    times.push(performance.now() - start)
    // Lets the loop turn, as it does between requests.
    await new Promise(setImmediate)
  }
  const { user, system } = process.cpuUsage(before)
  return { ...percentiles(times), cpu: (user + system) / 1000 / turns }
}

/** The percentiles of some times. */
export function percentiles(times: number[]): Omit<Figures, 'cpu'> {
  const rising = times.toSorted((a, b) => a - b)
  const at = (share: number) => rising[Math.min(rising.length - 1, Math.floor(rising.length * share))] ?? 0
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}

/** Runs work and says for how many milliseconds the event loop was held up at the most meanwhile. */
export async function longestPause<T>(work: () => Promise<T>): Promise<{ result: T; pause: number }> {
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  const result = await work()
  delay.disable()
  return { result, pause: delay.max / 1e6 }
}
