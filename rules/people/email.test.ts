import { expect, test } from 'vitest'
import { email } from './email'

test.each([
  ['ines@example.com', 'ines@example.com'],
  [' Ines@Example.COM ', 'ines@example.com'],
  ['a&b@example.com', 'a&b@example.com'],
  ['name/surname@example.com', 'name/surname@example.com'],
  ["o'brien+jobs@mail.example.co.uk", "o'brien+jobs@mail.example.co.uk"],
  ['kontakt@müller.example', 'kontakt@xn--mller-kva.example'],
  ['kontakt@MÜLLER.example', 'kontakt@xn--mller-kva.example'],
  ['x@例え.テスト', 'x@xn--r8jz45g.xn--zckzah'],
  ['{odd}@example.com', '{odd}@example.com'],
])('%s is kept as %s', (typed, kept) => expect(email.parse(typed)).toBe(kept))

test.each([
  '',
  'ines',
  'ines@',
  '@example.com',
  'ines@example',
  'ines@localhost',
  'ines@@example.com',
  'ines@exa mple.com',
  'ines@example.com/müller',
  'ines@müller.example:80',
  'ines@example..com',
  'ines @example.com',
  'ines@example.com, tom@example.com',
  '<ines@example.com>',
  `${'x'.repeat(250)}@example.com`,
])('“%s” is no address', (typed) => expect(email.safeParse(typed).success).toBe(false))
