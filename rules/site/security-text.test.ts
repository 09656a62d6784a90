import { expect, test } from 'vitest'
import { securityText } from './security-text'

test('who found a weakness reads whom to tell, in the lines of RFC 9116', () => {
  const text = securityText({
    contacts: ['mailto:security@example.com', 'https://example.com/contact'],
    canonical: 'https://example.com/.well-known/security.txt',
    now: new Date('2026-11-27T09:00:00Z'),
  })
  expect(text.split('\n')).toEqual([
    'Contact: mailto:security@example.com',
    'Contact: https://example.com/contact',
    'Expires: 2027-05-26T09:00:00.000Z',
    'Preferred-Languages: en, fr',
    'Canonical: https://example.com/.well-known/security.txt',
    '',
  ])
})
