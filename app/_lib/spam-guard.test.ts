import { expect, test } from 'vitest'
import { signedStamp, whyOnceMore } from './spam-guard'

const shown = Date.parse('2026-11-16T09:00:00Z')
const stamp = signedStamp(shown)

const sent = (fields: Record<string, string>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries({ stamp, more_about_you: '', ...fields })) form.set(name, value)
  return form
}

const quick = 'people, not programs'

test.each<[string, Record<string, string>, number, string | undefined]>([
  ['a person who took her time', {}, 60_000, undefined],
  ['a person who came back the next morning', {}, 86_400_000, undefined],
  ['a stamp that was kept for later', {}, 86_400_001, 'open for more than a day'],
  ['a robot with a stamp that was kept', { more_about_you: 'Buy my pills' }, 90_000_000, quick],
  ['a robot, at once', {}, 300, quick],
  ['a robot that fills in every field', { more_about_you: 'Buy my pills' }, 60_000, quick],
  ['a robot that makes up the moment', { stamp: `${shown}.made-up` }, 60_000, quick],
  ['a robot that moves the moment', { stamp: `${shown - 60_000}.${stamp.split('.')[1]}` }, 300, quick],
  ['a robot without a stamp', { stamp: '' }, 60_000, quick],
  ['a stamp with letters outside ASCII', { stamp: `${shown}.${'é'.repeat(43)}` }, 60_000, quick],
])('%s: %j after %i ms', (_who, fields, after, why) => {
  const said = whyOnceMore(sent(fields), shown + after)
  if (why) expect(said).toContain(why)
  else expect(said).toBeUndefined()
})
