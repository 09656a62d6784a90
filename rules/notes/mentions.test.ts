import { expect, test } from 'vitest'
import { namedIn } from './mentions'

const people = [
  { id: 'ines', name: 'Inès Carpentier' },
  { id: 'noor', name: 'Noor Haddad' },
  { id: 'noor-b', name: 'Noor Berg' },
]

test.each([
  ['by the first name, where one alone has it', 'What do you think, @inès?', ['ines']],
  ['by the whole name', '@Noor Haddad, please call', ['noor']],
  ['not by a first name that two have', 'Ask @Noor', []],
  ['not where the name goes on', '@Inèsa', []],
  ['not in an address', 'write to camille@inès.example', []],
  ['two at once', '@Noor Berg and @Inès', ['ines', 'noor-b']],
  ['nobody without a sign', 'Inès said so', []],
  ['by a sign alone nobody', 'at @ noon', []],
])('somebody is named %s', (_, note, ids) => {
  expect(namedIn(note, people)).toEqual(ids)
})
