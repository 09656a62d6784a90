import { expect, test } from 'vitest'
import { looksAutomated, signedStamp } from './spam-guard'

const shown = Date.parse('2026-11-16T09:00:00Z')
const stamp = signedStamp(shown)

const sent = (fields: Record<string, string>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries({ stamp, more_about_you: '', ...fields })) form.set(name, value)
  return form
}

test.each([
  ['a person who took her time', {}, 60_000, false],
  ['a person who came back from lunch', {}, 86_400_000, false],
  ['a robot, at once', {}, 300, true],
  ['a robot that fills in every field', { more_about_you: 'Buy my pills' }, 60_000, true],
  ['a robot that makes up the moment', { stamp: `${shown}.made-up` }, 60_000, true],
  ['a robot that moves the moment', { stamp: `${shown - 60_000}.${stamp.split('.')[1]}` }, 300, true],
  ['a robot without a stamp', { stamp: '' }, 60_000, true],
  ['a stamp with letters outside ASCII', { stamp: `${shown}.${'é'.repeat(43)}` }, 60_000, true],
])('%s: %j after %i ms', (_who, fields, after, automated) => {
  expect(looksAutomated(sent(fields), shown + after)).toBe(automated)
})
