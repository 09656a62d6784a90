import { expect, test } from 'vitest'
import { factsOfCv } from './cv-facts'

const cv = `Inès Okafor
Back-end developer, Socket.IO and ASP.NET
ines.okafor@example.com | 06 12 34 56 78 | github.com/ines
2019-2024 Halden, 40,000 pallets a night
https://ines.example/.`

test('what a CV says beyond doubt is found', () => {
  expect(factsOfCv(cv, 'FR')).toEqual({
    name: 'Inès Okafor',
    email: 'ines.okafor@example.com',
    phone: '+33 6 12 34 56 78',
    links: 'https://github.com/ines\nhttps://ines.example/',
  })
})

test.each<[string, string, object]>([
  ['two addresses', 'a@example.com or b@example.com', { email: '' }],
  ['two numbers', '06 12 34 56 78, 06 12 34 56 79', { phone: '' }],
  ['one number twice', '06 12 34 56 78\n+33 6 12 34 56 78', { phone: '+33 6 12 34 56 78' }],
  ['a number of another country', '+44 20 7946 0958', { phone: '+44 20 7946 0958' }],
  ['years and amounts', '2019 - 2024, 1 250 000 EUR, 75011 Paris', { phone: '' }],
  [
    'a name that its address does not spell',
    'Camille Roux\ncr@example.com',
    { name: '', email: 'cr@example.com' },
  ],
  ['a headline that is no name', 'Senior Developer\nsenior@example.com', { name: '' }],
  ['a name in a long line', 'Ines Okafor plans tides\nines.okafor@example.com', { name: '' }],
  [
    'a name with an accent and a hyphen',
    'Anne-Zoé Faure\nannezoe.faure@example.com',
    { name: 'Anne-Zoé Faure' },
  ],
  [
    'one link twice',
    'https://www.github.com/ines/ github.com/ines',
    { links: 'https://www.github.com/ines' },
  ],
  ['an address is no link', 'write to ines@github.com/x', { links: '' }],
  ['nothing', '', { name: '', email: '', phone: '', links: '' }],
])('of %s', (_case, text, facts) => {
  expect(factsOfCv(text, 'FR')).toMatchObject(facts)
})

test('a number without its country is one of the country of the job, and none where that is unknown', () => {
  expect(factsOfCv('030 901820', 'DE').phone).toBe('+49 30 901820')
  expect(factsOfCv('06 12 34 56 78', 'XX').phone).toBe('')
})
