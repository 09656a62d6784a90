import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepRunning } from './keep-running'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

test('a task runs at once and at every tick, until it is stopped', async () => {
  const run = vi.fn(async () => {})
  const stop = keepRunning({ name: 'count', everySeconds: 3, run })
  await vi.advanceTimersByTimeAsync(9000)
  expect(run).toHaveBeenCalledTimes(4)
  await stop()
  await vi.advanceTimersByTimeAsync(9000)
  expect(run).toHaveBeenCalledTimes(4)
})

test('a run that lasts is not joined by another, and stopping waits for it', async () => {
  let finish = () => {}
  const run = vi.fn(() => new Promise<void>((done) => (finish = done)))
  const stop = keepRunning({ name: 'slow', everySeconds: 1, run })
  await vi.advanceTimersByTimeAsync(5000)
  expect(run).toHaveBeenCalledTimes(1)
  finish()
  await vi.advanceTimersByTimeAsync(1000)
  expect(run).toHaveBeenCalledTimes(2)
  let stopped = false
  const stopping = stop().then(() => {
    stopped = true
  })
  await vi.advanceTimersByTimeAsync(10)
  expect(stopped).toBe(false)
  finish()
  await stopping
})

test.each([
  [
    'later',
    async () => Promise.reject(new Error('Failed query: a letter', { cause: new Error('disk\nfull') })),
  ],
  [
    'at once',
    () => {
      throw new Error('disk\nfull')
    },
  ],
])(
  'a task that fails %s is one line in the log, without what it was working on, and runs again',
  async (_when, run) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    const stop = keepRunning({ name: 'unlucky', everySeconds: 1, run })
    await vi.advanceTimersByTimeAsync(1000)
    expect(log.mock.calls).toEqual([['task unlucky: Error: disk full'], ['task unlucky: Error: disk full']])
    await stop()
  },
)
