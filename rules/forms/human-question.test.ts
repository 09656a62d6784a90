import { expect, test } from 'vitest'
import { answersSum, sumInWords } from './human-question'

test('a sum is asked in words and answered in figures or in a word', () => {
  expect(sumInWords([3, 4])).toBe('How many are three and four together?')
  for (const said of ['7', ' 7. ', 'seven', 'Seven!', 'sept'])
    expect(answersSum([3, 4], said), said).toBe(true)
  for (const said of ['', '8', 'eight', '34', 'three and four'])
    expect(answersSum([3, 4], said), said).toBe(false)
  expect(answersSum([6, 6], 'douze')).toBe(true)
})
