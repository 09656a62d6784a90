import { expect, test } from 'vitest'
import { workplaceIn } from './workplace'

test.each([
  ['This is a hybrid role, with two days in the office.', 'hybrid'],
  ['Télétravail : 2 jours par semaine après la période d’essai.', 'hybrid'],
  ['Nous proposons 3 jours de télétravail.', 'hybrid'],
  ['We are a fully remote team.', 'remote'],
  ['Poste en 100% télétravail.', 'remote'],
  ['Poste 100 % présentiel, pas de télétravail.', 'onsite'],
  ['You will support our remote offices.', undefined],
  ['Télétravail possible.', undefined],
  ['Fully remote, or a hybrid schedule if you like offices.', undefined],
  ['We sell hybrid engines.', undefined],
])('“%s” says: %s', (text, workplace) => {
  expect(workplaceIn(text)).toBe(workplace)
})
