import { expect, test } from 'vitest'
import { beginVisit, nextQuietTurn } from '@/rules/next-turn'
import { giveWay, inBackground } from './give-way'

test('work that nobody waits for goes on when an answer is there, and never waits for long', async () => {
  const order: string[] = []
  const end = beginVisit()
  const working = nextQuietTurn().then(() => order.push('work'))
  for (let turn = 0; turn < 20; turn++) await new Promise((resume) => setImmediate(resume))
  order.push('answer')
  end()
  await working
  expect(order).toEqual(['answer', 'work'])

  const endLate = beginVisit()
  await nextQuietTurn()
  endLate()
  await nextQuietTurn()
})

test('tasks that are due together leave turns between them, and whoever is waited for has none to leave', async () => {
  let turns = 0
  const counting = setInterval(() => turns++, 0)
  const hold = () => {
    for (const until = performance.now() + 12; performance.now() < until; );
  }
  const task = async () => {
    for (const _ of [1, 2, 3]) {
      await giveWay()
      hold()
    }
  }
  await Promise.all([inBackground(task), inBackground(task)])
  expect(turns).toBeGreaterThanOrEqual(4)
  turns = 0
  await task()
  expect(turns).toBe(0)
  clearInterval(counting)
})
