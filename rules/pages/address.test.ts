import { expect, test } from 'vitest'
import { z } from 'zod'
import { readAddress, saidOf, words } from './address'

const schema = z.object({
  state: z.enum(['open', 'closed']).catch('open'),
  stage: z.enum(['first']).optional().catch(undefined),
  q: words(10),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
  tech: z
    .string()
    .transform((typed) => typed.split(',').filter((one) => one === 'Go'))
    .optional()
    .catch([]),
})
const plain = { state: 'open', stage: undefined, q: undefined, page: 1, tech: undefined }

test.each([
  ['nothing', {}, plain, []],
  [
    'what it knows',
    { state: 'closed', q: ' two  words ', page: '3' },
    { ...plain, state: 'closed', q: 'two words', page: 3 },
    [],
  ],
  ['an empty field', { state: '', stage: '', q: '   ' }, plain, []],
  ['no state of this list', { state: 'nonsense' }, plain, ['state']],
  ['no stage of this list', { stage: 'last', q: 'a' }, { ...plain, q: 'a' }, ['stage']],
  ['the same twice', { state: ['closed', 'open'], q: ['a', 'b'] }, { ...plain, state: 'closed', q: 'a' }, []],
  ['words without end', { q: 'a'.repeat(5000) }, { ...plain, q: 'aaaaaaaaaa' }, []],
  ['signs that nobody sees', { q: 'a\u0000\u202eb' }, { ...plain, q: 'a b' }, []],
  ['a page below the first', { page: '-1' }, plain, ['page']],
  ['a page beyond all', { page: '1e9' }, plain, ['page']],
  ['technologies that are none', { tech: 'Cobweb' }, { ...plain, tech: [] }, ['tech']],
  ['the name of every object', { state: '__proto__', stage: 'constructor' }, plain, ['state', 'stage']],
])('of an address that says %s all is read, or named', (_what, given, query, unread) => {
  expect(readAddress(schema, given)).toEqual({ query, unread })
})

test('a table says nothing of a word that it does not have', () => {
  const table = { kept: 'Saved.' }
  expect(saidOf(table, 'kept')).toBe('Saved.')
  for (const word of ['constructor', '__proto__', 'toString', '', undefined, ['kept']])
    expect(saidOf(table, word)).toBeUndefined()
})
