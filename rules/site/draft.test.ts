import { afterEach, describe, expect, test } from 'vitest'
import { siteCalendar } from '../calendar'
import { answerDays, briefDays, dueAfter } from '../clock'
import { formatDateAndTime } from '../dates'
import { settingsDraft } from './draft'
import { adoptSettings, firstSettings, missingFacts, settingsShape, siteName } from './settings'

afterEach(() => adoptSettings(firstSettings))

const sent = { name: 'Jobs of the Saône', answerDays: '5', briefDays: '2' }
const problem = (more: object) => settingsDraft.safeParse({ ...sent, ...more }).error?.issues[0]?.message

describe('the form of the settings takes', () => {
  test.each([
    [{}],
    [{ zone: 'America/Montreal', holidays: 'ca-qc' }],
    [{ holidays: 'DE-BY', email: 'bonjour@example.com' }],
    [{ answerDays: '1', briefDays: '30' }],
  ])('%o', (more) => expect(problem(more)).toBeUndefined())
})

describe('and says of each part that does not fit what to write', () => {
  test.each([
    [{ name: ' ' }, 'Write the name of the site'],
    [{ zone: 'Lyon' }, 'Time zone: write one such as Europe/Paris, or nothing'],
    [{ holidays: 'XX' }, 'Public holidays: write a country such as FR, a region such as DE-BY, or nothing'],
    [
      { holidays: 'FR-NOWHERE' },
      'Public holidays: write a country such as FR, a region such as DE-BY, or nothing',
    ],
    [{ email: 'bonjour' }, 'E-mail: write an e-mail address such as hello@example.com'],
    [{ applicationMonths: '4' }, 'Applications: at most 3 months, as the CNIL advises'],
    [{ accountMonths: '5' }, 'Accounts: at least 6 months'],
    [{ consentedMonths: 'two' }, 'Applications kept for other jobs: write a number of months'],
    [{ accent: 'blue' }, 'Accent colour: write six digits behind a #, such as #1f4bd1'],
    [{ payRequired: 'perhaps' }, 'A job without pay: choose what it does'],
    [{ answerDays: '0' }, 'Days to answer: at least 1 day'],
    [{ answerDays: 'five' }, 'Days to answer: write a number of days'],
    [{ briefDays: '2.5' }, 'Days to call back: write a whole number of days'],
  ])('%o', (more, words) => expect(problem(more)).toBe(words))
})

test('what the settings leave empty is the environment’s', () => {
  expect(siteCalendar()).toEqual({ zone: 'Europe/Paris', holidays: 'FR' })
  adoptSettings({ ...firstSettings, zone: 'Asia/Tokyo' })
  expect(siteCalendar()).toEqual({ zone: 'Asia/Tokyo', holidays: 'FR' })
})

test('the days that are promised, their holidays and their zone decide when an answer is due', () => {
  // The Thursday before a German holiday that France does not have.
  const thursday = new Date('2026-10-01T09:00:00Z')
  const due = () => formatDateAndTime(dueAfter(thursday))
  expect(due()).toBe('Thu 8 Oct, 23:59 CEST')
  adoptSettings({ ...firstSettings, holidays: 'FR', answerDays: 3 })
  expect(due()).toBe('Tue 6 Oct, 23:59 CEST')
  adoptSettings({ ...firstSettings, zone: 'Asia/Tokyo', holidays: 'JP', answerDays: 8 })
  expect(due()).toBe('Wed 14 Oct, 23:59 GMT+9')
  expect([answerDays(), briefDays()]).toEqual([8, 2])
})

test('a kept setting that no longer fits is read as never said', () => {
  const kept = settingsShape.parse({ name: '', answerDays: 900, email: 3, company: 'Saône SAS' })
  expect(kept).toMatchObject({ name: 'Metier', answerDays: 5, email: '', company: 'Saône SAS' })
})

test('the name of the site is what its owner calls it', () => {
  expect(siteName()).toBe('Metier')
  adoptSettings({ ...firstSettings, name: 'Jobs of the Saône' })
  expect(siteName()).toBe('Jobs of the Saône')
})

test('what the legal pages lack is named until it is said', () => {
  expect(missingFacts(firstSettings)).toHaveLength(9)
  const said = { ...firstSettings, company: 'Saône SAS', email: 'bonjour@example.com' }
  expect(missingFacts(said).map(({ field }) => field)).not.toContain('company')
  expect(missingFacts(said)).toHaveLength(7)
})
