import { expect, test } from 'vitest'
import { atMost } from './at-most'

test('no more than two run at once, and a failure lets the next one in', async () => {
  const inLine = atMost(2)
  let running = 0
  let most = 0
  const work = async (fails: boolean) => {
    most = Math.max(most, ++running)
    await new Promise((resume) => setTimeout(resume, 1))
    running--
    if (fails) throw new Error('no')
  }
  const results = await Promise.allSettled([1, 2, 3, 4, 5, 6].map((n) => inLine(() => work(n % 2 === 0))))
  expect(most).toBe(2)
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(3)
})
