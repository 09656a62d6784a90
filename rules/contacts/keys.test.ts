import { expect, test } from 'vitest'
import { contactKeys } from './keys'

const nobody = { email: 'noor@example.com', phone: '', country: '', links: [] }
const keysOf = (said: Partial<Parameters<typeof contactKeys>[0]>) =>
  contactKeys({ ...nobody, ...said }).map(({ kind, key }) => `${kind} ${key}`)
const share = (one: typeof nobody | object, other: object) => {
  const keys = keysOf(one)
  return keysOf(other).filter((key) => keys.includes(key)).length > 0
}

test.each([
  [
    'an address with and without what sorts its mail',
    { email: 'noor+jobs@example.com' },
    { email: 'noor@example.com' },
  ],
  [
    'a number with and without its country',
    { email: 'a@x.example', phone: '06 12 34 56 78', country: 'FR' },
    { email: 'b@x.example', phone: '+33 6 12 34 56 78' },
  ],
  [
    'a page in two writings',
    { email: 'a@x.example', links: ['https://www.linkedin.com/in/Noor/'] },
    { email: 'b@x.example', links: ['http://fr.linkedin.com/in/noor?trk=1'] },
  ],
])('%s is one person', (_, one, other) => {
  expect(share(one, other)).toBe(true)
})

test.each([
  ['the same name', { email: 'noor@x.example' }, { email: 'noor@y.example' }],
  [
    'the same number of two countries',
    { email: 'a@x.example', phone: '06 12 34 56 78', country: 'FR' },
    { email: 'b@x.example', phone: '06 12 34 56 78', country: 'NL' },
  ],
  [
    'a number without a country',
    { email: 'a@x.example', phone: '612345678' },
    { email: 'b@x.example', phone: '612345678' },
  ],
  [
    'the first page of a site',
    { email: 'a@x.example', links: ['https://halden.example/'] },
    { email: 'b@x.example', links: ['https://halden.example'] },
  ],
])('%s alone is not', (_, one, other) => {
  expect(share(one, other)).toBe(false)
})
