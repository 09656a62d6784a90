import { afterEach, expect, test } from 'vitest'
import { readClosing } from '../jobs/closing'
import { adoptSettings, firstSettings } from '../site/settings'
import { keysOf } from '../vocabulary'
import { offeredReason, offeredReasons } from './reasons'
import { rejectionReasons } from './stages'

afterEach(() => adoptSettings(firstSettings))

const retireAll = () =>
  adoptSettings({
    ...firstSettings,
    givesSkills: false,
    givesExperience: false,
    givesPay: false,
    givesPlace: false,
    givesLanguage: false,
  })

test('every reason is given until an owner retires it, and two always are', () => {
  expect(offeredReasons()).toEqual(rejectionReasons)
  retireAll()
  expect(keysOf(offeredReasons())).toEqual(['filled', 'closed'])
})

test('a form that was opened before does not give a retired reason, and says what to do', () => {
  const reason = offeredReason('Choose the reason')
  expect(reason.safeParse('skills').success).toBe(true)
  retireAll()
  expect(reason.safeParse('filled').success).toBe(true)
  expect(reason.safeParse('skills').error?.issues[0]?.message).toMatch(/not given any more. Choose another/)
  expect(reason.safeParse('').error?.issues[0]?.message).toBe('Choose the reason')
})

test('a closing gives the reason that fits where the chosen one was retired', () => {
  retireAll()
  const read = readClosing({
    because: 'filled',
    reason: 'skills',
    'reason-a': 'pay',
    'words-a': 'Thank you.',
  })
  expect(read.success && [read.plan.everyone.reason, read.plan.each.get('a')?.reason]).toEqual([
    'filled',
    'filled',
  ])
})
