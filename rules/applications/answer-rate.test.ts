import { expect, test } from 'vitest'
import { answerDays, dueAfter } from '../clock'
import { addDays } from '../dates'
import { type Answered, answerRate, answerRateWords } from './answer-rate'

// A Monday without a public holiday in the two weeks after it.
const sentAt = new Date('2026-06-15T09:00:00Z')
const now = new Date('2026-09-01T09:00:00Z')
const sent = (answered?: number, more: Partial<Answered> = {}): Answered => ({
  sentAt,
  answeredAt: answered === undefined ? null : addDays(sentAt, answered),
  withdrawnAt: null,
  ...more,
})

test('below five applications nothing is said', () => {
  expect(answerRate([sent(1), sent(1), sent(1), sent(1)], now)).toBeUndefined()
  expect(answerRate([sent(1), sent(1), sent(1), sent(1), sent(1)], now)).toEqual({
    inTime: 5,
    of: 5,
    days: 1,
  })
})

test('an answer after the last moment is late, and silence counts once it is late', () => {
  const last = dueAfter(sentAt)
  const onTime = sent(0, { answeredAt: last })
  const late = sent(0, { answeredAt: new Date(last.getTime() + 1) })
  const rate = answerRate([sent(1), sent(2), onTime, late, sent()], now)
  expect(rate).toMatchObject({ inTime: 3, of: 5 })
  expect(answerRate([sent(1), sent(2), onTime, late, sent()], addDays(sentAt, 1))).toBeUndefined()
})

test('what was taken back before its answer was due counts for nobody, later for the company', () => {
  const early = sent(undefined, { withdrawnAt: addDays(sentAt, 1) })
  const tired = sent(undefined, { withdrawnAt: addDays(dueAfter(sentAt), 1) })
  const good = [sent(1), sent(1), sent(1), sent(1), sent(1)]
  expect(answerRate([...good, early], now)).toMatchObject({ inTime: 5, of: 5 })
  expect(answerRate([...good, tired], now)).toMatchObject({ inTime: 5, of: 6 })
})

test('the middle of the days is one that somebody has waited', () => {
  expect(answerRate([sent(1), sent(1), sent(2), sent(3), sent(8)], now)?.days).toBe(2)
  expect(answerRate([sent(), sent(), sent(), sent(), sent()], now)).toEqual({
    inTime: 0,
    of: 5,
    days: undefined,
  })
})

test('in words', () => {
  const within = `within ${answerDays()} working days`
  expect(answerRateWords('Halden', { inTime: 11, of: 12, days: 3 })).toBe(
    `In the last year Halden answered 11 of 12 applications ${within}. Half of the answers came within 3 working days.`,
  )
  expect(answerRateWords('Halden', { inTime: 0, of: 5, days: undefined })).toBe(
    `In the last year Halden answered 0 of 5 applications ${within}.`,
  )
})
