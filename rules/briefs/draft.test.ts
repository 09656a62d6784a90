import { expect, test } from 'vitest'
import { problemIn } from './draft'

test.each<[string, string, RegExp | undefined]>([
  ['payMax', 'about 65k', /we could not read/],
  ['payMax', '65k', undefined],
  ['email', 'marc@nowhere', /e-mail/],
  ['email', 'marc@halden.example', undefined],
  ['siren', '123 456 789', /SIREN/],
  ['openings', '0', /at least 1/],
  ['companyName', 'Buy at https://pills.example', /without a link/],
  ['companyName', 'Booking.com', undefined],
  ['contactName', 'www.pills.example/now', /without a link/],
  ['stamp', 'anything', undefined],
])('a field that is left is checked: %s “%s”', (name, typed, says) => {
  if (says) expect(problemIn(name, typed)).toMatch(says)
  else expect(problemIn(name, typed)).toBeUndefined()
})
