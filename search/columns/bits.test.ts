import { expect, test } from 'vitest'
import { chanceOf } from '@/db/demo/chance'
import { Bits, sizeOf, slotsIn } from './bits'

test('slots that are put in, taken out and moved on are those of a plain list', () => {
  const chance = chanceOf('bits')
  const bits = new Bits(40)
  const plain: boolean[] = []
  for (let turn = 0; turn < 6000; turn++) {
    const slot = chance.below(plain.length + 2)
    if (chance.next() < 0.2) {
      bits.open(slot)
      if (slot < plain.length) plain.splice(slot, 0, false)
    } else {
      const isIn = chance.next() < 0.6
      bits.put(slot, isIn)
      while (plain.length <= slot) plain.push(false)
      plain[slot] = isIn
    }
    if (turn % 500 === 499) {
      bits.cut(plain.length - 7)
      plain.length -= 7
    }
    if (turn % 50) continue
    const last = plain.flatMap((isIn, at) => (isIn ? at : [])).reverse()
    expect([...slotsIn(bits.words)]).toEqual(last)
    expect([...slotsIn(bits.words, 5)]).toEqual(last.slice(0, 5))
    expect([sizeOf(bits.words), bits.has(-1), bits.has(99_999)]).toEqual([last.length, false, false])
  }
})
