// Run by import.ts as a process of its own, whose collector has nothing to collect: in one that holds a market it took up
// to 80 ms, which were no page's. Asks for pages again and again, each over a connection of its own, from one message to
// the next, which it answers with the milliseconds that each page took.
import { Agent, get } from 'node:http'
import { setPriority } from 'node:os'
import { percentiles } from '../measure'

/** Milliseconds between an answer and the next asking of the same page. */
const pause = 20

export type Asked = { address: string; headers?: Record<string, string> }
export type Waits = { p50: number; p95: number; p99: number; most: number }

try {
  // A visitor has a machine of their own: where this one lets it, asking does not wait for what is asked.
  setPriority(-10)
} catch {
  // Only root may come first.
}
const pages: Asked[] = JSON.parse(process.argv[2] ?? '[]')
let times: number[][] = pages.map(() => [])

process.on('message', () => {
  process.send?.(times.map((of) => ({ ...percentiles(of), most: Math.max(...of) })) satisfies Waits[])
  times = pages.map(() => [])
})
process.once('disconnect', () => process.exit())
pages.forEach((page, i) => void askAgain(page, i))

async function askAgain({ address, headers = {} }: Asked, i: number): Promise<never> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  for (;;) {
    const begun = performance.now()
    await ask(address, headers, agent)
    times[i]?.push(performance.now() - begun)
    await new Promise((done) => setTimeout(done, pause))
  }
}

function ask(address: string, headers: Record<string, string>, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    get(address, { agent, headers: { 'accept-encoding': 'gzip, deflate, br', ...headers } }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${address} answered ${answer.statusCode}`))
      answer.resume().once('end', resolve).once('error', reject)
    }).once('error', reject)
  })
}
