import { expect, test } from 'vitest'
import { passwordProblem } from './password'

const email = 'camille.roux@example.com'

test.each([
  'password1234',
  '1234567890',
  'qwertyuiop',
  'azertyuiop',
  'aaaaaaaaaaaa',
  'iloveyou12',
  'motdepasse1',
  'camille.roux1987',
  'x camille.roux@EXAMPLE.com x',
  'too short',
  'long'.repeat(60),
])('%j is refused', async (password) => {
  expect(await passwordProblem(password, email)).toMatch(/\w/)
})

test.each([
  'pallets at four in the morning',
  'correct horse battery',
  'a long enough password',
  'metier demo market',
  'Trois chats sur un mur',
  'vK9-plum-Orchard',
  'camille chose this one herself',
  'пароль из четырёх слов',
])('%j is taken', async (password) => {
  expect(await passwordProblem(password, email)).toBeUndefined()
})

test('a short name of an address is part of too many words to be refused', async () => {
  expect(await passwordProblem('the tomatoes of monday', 'tom@example.com')).toBeUndefined()
})
