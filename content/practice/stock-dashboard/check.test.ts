import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { alarms, checkLogReading } from './check'

const log = readFileSync('public/practice/stock-dashboard/price-feed.log', 'utf8').trim().split('\n')

test('the right answers are what the log says', () => {
  const ticks = log.filter((line) => line.includes('tick symbol=ORLN'))
  const restart = log.findIndex((line) => line.includes('restarted by=operator'))
  const [before, after] = [
    ticks.filter((tick) => log.indexOf(tick) < restart).at(-1),
    ticks.find((tick) => log.indexOf(tick) > restart),
  ]
  const stale = log.filter(
    (line) => /\/quotes\/ORLN status=200 age_ms=(\d+)/.test(line) && ageOf(line) > 5000,
  )

  const verdicts = checkLogReading({
    source: /source=(\S+)/.exec(before ?? '')?.[1] ?? '',
    lastPrice: before?.split(' ')[0] ?? '',
    firstSign: log.find((line) => line.includes('symbols=0'))?.split(' ')[0] ?? '',
    staleAnswers: String(stale.length),
    gap: (priceOf(before) - priceOf(after)).toFixed(2),
    alarm: 'age',
  })

  expect(Object.entries(verdicts).filter(([, { solved }]) => !solved)).toEqual([])
  expect(Object.keys(verdicts)).toHaveLength(6)
})

test('an old answer less its age leads back to the last price', () => {
  const stale = log.filter((line) => line.includes('/quotes/ORLN') && ageOf(line) > 5000)
  const origins = stale.map((line) =>
    new Date(Date.parse(line.split(' ')[0] ?? '') - ageOf(line)).toISOString().slice(0, 19),
  )
  expect(new Set(origins)).toEqual(new Set(['2026-05-12T09:31:07']))
})

test.each([
  ['source', 'feed-b'],
  ['source', 'Feed B'],
  ['source', 'source=feed-b'],
  ['lastPrice', '9:31:07'],
  ['lastPrice', '09:31:07.482'],
  ['lastPrice', '2026-05-12T09:31:07.482Z'],
  ['firstSign', '09:31:11'],
  ['staleAnswers', '26 answers'],
  ['gap', '1,39'],
  ['gap', '139 cents'],
])('for %s, “%s” is right', (name, answer) => {
  expect(checkLogReading({ [name]: answer })[name]).toMatchObject({ solved: true })
})

test.each([
  ['source', 'feed-a', /slow once/],
  ['source', 'the database', /named as in the log/],
  ['lastPrice', '09:36:15', /somebody noticed/],
  ['lastPrice', '09:37:05', /after the restart/],
  ['lastPrice', '09:35:00', /not a price received/],
  ['lastPrice', '09:30:46', /later price/],
  ['lastPrice', 'half past nine', /a time of the log/],
  ['firstSign', '09:31:09', /Close/],
  ['firstSign', '09:33:40', /another symbol/],
  ['firstSign', '09:30:02', /other source/],
  ['firstSign', '09:36:15', /consequence/],
  ['firstSign', '09:28:10', /All was well/],
  ['staleAnswers', '27', /One too many/],
  ['staleAnswers', '12', /There are more/],
  ['staleAnswers', '40', /Fewer/],
  ['staleAnswers', 'many', /a number/],
  ['gap', '1.93', /first one after/],
  ['gap', 'a lot', /an amount/],
  ['alarm', 'errors', /status/],
  ['alarm', 'latency', /took_ms/],
  ['alarm', 'level', /mends itself/],
  ['alarm', '', /Nothing is entered/],
])('for %s, “%s” is told what to look at', (name, answer, says) => {
  const verdict = checkLogReading({ [name]: answer })[name]
  expect(verdict?.solved).toBe(false)
  expect(verdict?.says).toMatch(says)
})

test('one alarm alone is right', () => {
  const kept = Object.keys(alarms).filter((alarm) => checkLogReading({ alarm }).alarm?.solved)
  expect(kept).toEqual(['age'])
})

const ageOf = (line: string) => Number(/age_ms=(\d+)/.exec(line)?.[1] ?? 0)
const priceOf = (line = '') => Number(/price=(\S+)/.exec(line)?.[1])
