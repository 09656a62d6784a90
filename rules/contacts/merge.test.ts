import { expect, test } from 'vitest'
import { fieldsToChoose, type Mergeable, mergeOf } from './merge'

const day = (date: string) => new Date(`${date}T12:00:00Z`)
const someone = (said: Partial<Mergeable> = {}): Mergeable => ({
  ...{ name: 'Noor Achterberg', email: 'noor@example.com', title: '', phone: '', city: '', country: '' },
  ...{ technologies: [], links: [], note: '', language: 'en', source: 'a fair', ground: 'asked' },
  ...{ obtainedOn: day('2026-10-01'), createdAt: day('2026-10-02'), agreedAt: null, candidateId: null },
  ...{ deletedAt: null, holdUntil: null, holdReason: '' },
  ...said,
})

test('a field is that of the chosen side; without a choice, of the side that says something', () => {
  const kept = someone({ title: 'Developer', technologies: ['Go'], note: 'Met in May' })
  const gone = someone({ name: 'N. Achterberg', city: 'Lyon', technologies: ['Kafka', 'Go'], note: 'Called' })
  expect(fieldsToChoose(kept, gone)).toEqual(['name', 'technologies', 'note'])
  expect(mergeOf(kept, gone, { name: 'gone', technologies: 'both', note: 'both' })).toMatchObject({
    name: 'N. Achterberg',
    title: 'Developer',
    city: 'Lyon',
    technologies: ['Go', 'Kafka'],
    note: 'Met in May\n\nCalled',
  })
  expect(mergeOf(kept, gone, {})).toMatchObject({ name: 'Noor Achterberg', technologies: ['Go'] })
})

const yes = { agreedAt: day('2026-11-01'), candidateId: 'one' }
test.each([
  ['a yes that only one gave does not stand', yes, {}, { agreedAt: null, candidateId: null }],
  ['nor one of two accounts', yes, { ...yes, candidateId: 'other' }, { agreedAt: null, candidateId: null }],
  ['a yes that both gave stands', yes, yes, yes],
  [
    'interest binds more than being asked',
    { ground: 'asked' },
    { ground: 'interest' },
    { ground: 'interest' },
  ],
  [
    'the earlier beginning counts',
    { createdAt: day('2026-10-09'), obtainedOn: day('2026-09-09') },
    { createdAt: day('2026-10-03') },
    { createdAt: day('2026-10-03'), obtainedOn: day('2026-09-09') },
  ],
  ['a deletion counts', {}, { deletedAt: day('2026-11-02') }, { deletedAt: day('2026-11-02') }],
  [
    'the earlier of two deletions counts',
    { deletedAt: day('2026-11-03') },
    { deletedAt: day('2026-11-02') },
    { deletedAt: day('2026-11-02') },
  ],
  [
    'the later of two holds counts, with both reasons',
    { holdUntil: day('2026-12-01'), holdReason: 'A complaint' },
    { holdUntil: day('2026-12-09'), holdReason: 'A claim' },
    { holdUntil: day('2026-12-09'), holdReason: 'A complaint\nA claim' },
  ],
  ['every source is told', { source: 'a fair' }, { source: 'GitHub' }, { source: 'a fair; GitHub' }],
] as const)('%s, whichever is kept', (_, one, other, merged) => {
  expect(mergeOf(someone(one), someone(other), {})).toMatchObject(merged)
  const { source: _order, holdReason: _words, ...binding } = merged as Partial<Mergeable>
  expect(mergeOf(someone(other), someone(one), {})).toMatchObject(binding)
})
