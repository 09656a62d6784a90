import { expect, test } from 'vitest'
import { readRow, sayOfHeads, settleColumns } from './columns'

test.each([
  [['First name', 'Last name', 'Email', 'Skills'], { name: [0, 1], email: [2], technologies: [3] }],
  [['Nom', 'Prénom', 'Courriel', 'Ville', 'Pays'], { name: [1, 0], email: [2], city: [3], country: [4] }],
  [['LinkedIn URL', 'GitHub', 'E-mail', 'Mobile'], { links: [0, 1], email: [2], phone: [3] }],
  [
    ['candidate_name', 'job_title', 'email_address', 'notes'],
    { name: [0], title: [1], email: [2], note: [3] },
  ],
  [
    ['Nachname', 'Vorname', 'E-Mail-Adresse', 'Telefon', 'Wohnort', 'Land', 'Sprachkenntnisse'],
    { name: [1, 0], email: [2], phone: [3], city: [4], country: [5], technologies: [6] },
  ],
  [['Company name', 'Name', 'User name', 'mobility', 'Mail'], { name: [1], email: [4] }],
  [['firstName', 'lastName', 'emailAddress', 'phoneNumber'], { name: [0, 1], email: [2], phone: [3] }],
  [['A', 'B'], {}],
])('the columns %j are told by their heads', (heads, columns) => {
  expect(settleColumns(heads)).toEqual(columns)
})

test('what was said of a head is remembered, and no guess takes its place', () => {
  const heads = ['Who', 'Reach', 'E-mail', 'Town']
  const said = sayOfHeads(heads, { name: [0], email: [1] }, { Reach: '', Stack: 'technologies' })
  expect(said).toEqual({ Who: 'name', Reach: 'email', 'E-mail': '', Town: '', Stack: 'technologies' })
  expect(settleColumns(['Stack', 'E-mail', 'Who', 'Reach', 'Notes'], said)).toEqual({
    technologies: [0],
    name: [2],
    email: [3],
    note: [4],
  })
  expect(settleColumns(['E-mail', 'Reach'], { Reach: 'email' })).toEqual({ email: [1] })
  expect(settleColumns(['constructor', 'toString'], said)).toEqual({})
})

const columns = { name: [0, 1], email: [2], technologies: [3], country: [4], links: [5] }
const row = (changed: Record<number, string> = {}) =>
  ['Noor', 'Achterberg', 'Noor@Example.com', 'k8s; golang', 'France', 'linkedin.com/in/noor'].map(
    (cell, at) => changed[at] ?? cell,
  )

test('a row is read as a person, whose technologies and country have their names', () => {
  expect(readRow(row(), columns)).toEqual({
    draft: {
      name: 'Noor Achterberg',
      email: 'noor@example.com',
      phone: '',
      links: ['https://linkedin.com/in/noor'],
      title: '',
      technologies: ['Kubernetes', 'Go'],
      city: '',
      country: 'FR',
      note: '',
    },
  })
})

test.each([
  [{ 2: '' }, 'There is no e-mail address, and we must be able to tell them.'],
  [{ 2: 'noor at example' }, 'Write an e-mail address such as ines@example.com'],
  [{ 0: '', 1: '' }, 'Name: write who it is'],
  [{ 4: 'Atlantis' }, 'Country: we do not know “Atlantis”. Write its name in English.'],
  [{ 5: 'my page' }, 'Links: “my page” is no address of a page'],
])('a row with %j says what is wrong', (changed, problem) => {
  expect(readRow(row(changed), columns)).toEqual({ problem })
})
