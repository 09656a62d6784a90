import { describe, expect, test } from 'vitest'
import { keysOf, seniorities } from '../vocabulary'
import { budgetWords, nearSeniorities } from './market'

const half = { count: 9, min: 48_000, middle: 54_000, max: 61_000 }

describe('a budget is told where it stands', () => {
  test.each([
    [{ min: 40_000, max: 47_000 }, /^Your budget is low\. Its middle is €43\.5k/],
    [{ min: 47_000, max: 49_000 }, /^Your budget is usual\. .*between €48k and €61k/],
    [{ min: 54_000 }, /^Your budget is usual\. Its middle is €54k/],
    [{ max: 70_000 }, /^Your budget is high\. .*less than €61k/],
    [{}, undefined],
    [{ min: 60_000, max: 50_000 }, undefined],
  ])('%o', (budget, words) => {
    const said = budgetWords({ ...budget, currency: 'EUR' }, half)
    if (words) expect(said).toMatch(words)
    else expect(said).toBeUndefined()
  })
})

test('levels compare with each other both ways, and an intern with interns alone', () => {
  for (const level of keysOf(seniorities)) {
    expect(nearSeniorities[level]).toContain(level)
    for (const other of nearSeniorities[level]) expect(nearSeniorities[other]).toContain(level)
  }
  expect(nearSeniorities.intern).toEqual(['intern'])
})
