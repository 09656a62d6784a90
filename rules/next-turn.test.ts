import { expect, test } from 'vitest'
import { beginVisit, nextQuietTurn } from './next-turn'

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
