import { readFileSync } from 'node:fs'
import autocannon from 'autocannon'

const ticksASecond = 100

/** Requests a second, milliseconds of processor a request, and how long one of a hundred takes at least. */
export type Load = { requests: number; processor: number; p50: number; p99: number; bytes: number }

/** Asks for that address over eight connections for some seconds; `pids` are the processes that answer. */
export async function load(
  url: string,
  pids: number[],
  headers: Record<string, string> = {},
  seconds = 4,
): Promise<Load> {
  const options = { url, connections: 8, headers: { 'accept-encoding': 'br, gzip', ...headers } }
  await autocannon({ ...options, duration: 1 })
  const before = processorOf(pids)
  const { requests, latency, throughput, non2xx, errors, statusCodeStats } = await autocannon({
    ...options,
    duration: seconds,
  })
  const total = requests.total
  if (errors > 0 || (non2xx > 0 && !headers['if-none-match']))
    throw new Error(`${url} was not answered well: ${errors} errors, ${JSON.stringify(statusCodeStats)}`)
  return {
    requests: requests.average,
    processor: (processorOf(pids) - before) / total,
    p50: latency.p50,
    p99: latency.p99,
    bytes: throughput.total / total,
  }
}

/** Comes back when these processes have next to nothing to do, such as counting a market that has just been opened. */
export async function untilTheyRest(pids: number[]): Promise<void> {
  const [seconds, longest] = [5, 600]
  for (let waited = 0; waited < longest; waited += seconds) {
    const before = processorOf(pids)
    await new Promise((done) => setTimeout(done, seconds * 1000))
    if (processorOf(pids) - before < seconds * 50) return
  }
}

/** Milliseconds of processor that these processes have used, as Linux counts them. */
function processorOf(pids: number[]) {
  return pids.reduce((sum, pid) => {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return sum + ((Number(fields[11]) + Number(fields[12])) * 1000) / ticksASecond
  }, 0)
}

/** Megabytes of memory that these processes hold; what they share counts once. */
export function memoryOf(pids: number[]): number {
  const kilobytes = pids.map(
    (pid) => /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1],
  )
  return kilobytes.reduce((sum, held) => sum + Number(held ?? 0), 0) / 1000
}
