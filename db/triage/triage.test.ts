import { expect, test } from 'vitest'
import type { Sender } from '../applications/apply'
import { apply } from '../applications/apply'
import { noteOpened } from '../applications/change'
import { advance } from '../applications/desk'
import { findBoard } from '../board/board'
import { setQuestions } from '../jobs/ask'
import { listQuestions } from '../jobs/questions'
import { store, t } from '../store'
import { someEmail, someFile, someJob, someRecruiter } from '../testing/makers'
import { listFired, setTriageRules, tryTriage } from './triage'

const question = 'May you work in France?'
const rule = { question, says: 'is', value: 'yes', label: 'May work', effect: 'first' } as const
const day = (n: number) => new Date(Date.UTC(2026, 10, n, 9))

/** A job that asks one thing, and what it was answered, in the order in which it came in. */
async function someAnswers(...given: string[]) {
  const job = await someJob()
  const kind = { kind: 'text' as const, required: false, options: [] }
  await setQuestions(job.recruiter, job.id, [{ text: question, ...kind }])
  const [asked] = await listQuestions(job.id)
  const ids: string[] = []
  for (const [n, answer] of given.entries()) {
    const sender: Sender = { answers: (id) => (id === asked?.id ? answer : '') }
    const draft = { name: answer, email: someEmail(), phone: '', links: '', note: '' }
    const sent = await apply(job.slug, draft, someFile(), sender, day(10 + n))
    if (sent.outcome !== 'sent') throw new Error(sent.outcome)
    ids.push(sent.id)
  }
  const column = async () =>
    (await findBoard(job.recruiter, job.id, day(11)))[0]?.cards.map(({ name, marks }) => [name, ...marks])
  return { ...job, ids, column }
}

test('a rule marks what nobody has opened and puts it first, and nothing else happens', async () => {
  const { recruiter, id, ids, column } = await someAnswers('no', 'yes', 'Yes', 'no')
  const letters = await store.read.$count(t.outbox)
  const events = await store.read.$count(t.applicationEvents)
  await setTriageRules(recruiter, id, [rule])
  expect(await column()).toEqual([['yes', 'May work'], ['Yes', 'May work'], ['no'], ['no']])

  await noteOpened(recruiter, ids[2] ?? '')
  await advance(recruiter, ids[1] ?? '', 'in_review', '')
  expect(await column()).toEqual([['no'], ['Yes'], ['no']])
  expect(await store.read.$count(t.outbox)).toBe(letters + 1)
  expect(await store.read.$count(t.applicationEvents)).toBe(events + 1)
})

test('a rule that is tried says how many it would mark, and marks nobody', async () => {
  const { recruiter, id, column } = await someAnswers('no', 'yes', 'perhaps')
  const rules = [
    { ...rule, id: 'a' },
    { ...rule, id: 'b', says: 'not' as const, value: 'no' },
  ]
  expect(await tryTriage(recruiter, id, rules)).toEqual({ untouched: 3, fired: [1, 2] })
  expect(await column()).toEqual([['no'], ['yes'], ['perhaps']])
})

test('whoever is late stays on top, whatever a rule says', async () => {
  const { recruiter, id } = await someAnswers('no', 'yes')
  await setTriageRules(recruiter, id, [rule])
  const [received] = await findBoard(recruiter, id, new Date('2026-12-24T09:00:00Z'))
  expect(received?.cards.map(({ name }) => name)).toEqual(['no', 'yes'])
})

test('a colleague neither sets nor tries rules of another recruiter’s job', async () => {
  const { id } = await someAnswers('yes')
  const stranger = await someRecruiter()
  expect(await setTriageRules(stranger, id, [rule])).toEqual({ outcome: 'not found' })
  expect((await tryTriage(stranger, id, [{ ...rule, id: 'a' }])).fired).toEqual([0])
  expect((await listFired(stranger, id)).size).toBe(0)
})
