import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { addDays } from '@/rules/dates'
import { removeStaff } from '../people/staff'
import type { Staff } from '../people/users'
import { store, t } from '../store'
import { someContactFile, someOrigin } from '../testing/contacts'
import { newestLetterTo, someEmail, someOwner, someRecruiter } from '../testing/makers'
import { addNextRows } from './add-rows'
import { objectByToken } from './by-link'
import { listContacts } from './desk'
import { beginImport, dropImport, findContactImport, listImportRows, pruneContactImports } from './imports'
import { judgeImport } from './judge'

async function someUpload(rows: string[][], by?: Promise<Staff>) {
  const recruiter = await (by ?? someRecruiter())
  return { recruiter, id: await someContactFile(recruiter, rows) }
}

const finish = async () => {
  while (await addNextRows()) {}
}

test('each row of a file says whether it is ready, known, twice in it, or wrong, and why', async () => {
  const [known, fresh, objector] = [someEmail(), someEmail(), someEmail()]
  const first = await someUpload([
    ['Noor Achterberg', known, 'Go'],
    ['Wim Objector', objector, ''],
  ])
  await beginImport(first.recruiter, first.id)
  await finish()
  const token = /\/added\/([\w-]{32})/.exec((await newestLetterTo(objector))?.text ?? '')?.[1] ?? ''
  await objectByToken(token)

  const { recruiter, id } = await someUpload(
    [
      ['Noor Achterberg', known.toUpperCase(), 'Go'],
      ['Sam Fresh', fresh, 'Go'],
      ['Sam Fresh', fresh, 'Kafka'],
      ['Wim Objector', objector, ''],
      ['', someEmail(), ''],
      ['No Address', '', ''],
    ],
    Promise.resolve(first.recruiter),
  )
  expect((await listImportRows(id)).map(({ row, outcome, reason }) => [row, outcome, reason])).toEqual([
    [2, 'duplicate', expect.stringMatching(/^You added Noor Achterberg on /)],
    [3, 'ready', ''],
    [4, 'duplicate in file', 'Row 3 has the same address.'],
    [5, 'error', 'This person asked not to be added.'],
    [6, 'error', 'Name: write who it is'],
    [7, 'error', 'There is no e-mail address, and we must be able to tell them.'],
  ])
  expect(await findContactImport(recruiter, id)).toMatchObject({
    total: 6,
    counts: { ready: 1, duplicate: 1, 'duplicate in file': 1, error: 3 },
  })
})

test('what is ready is added once it is begun, each told by one letter, and their cells are forgotten', async () => {
  const emails = Array.from({ length: 60 }, someEmail)
  const { recruiter, id } = await someUpload(emails.map((email) => ['Noor Achterberg', email, 'Go']))
  await finish()
  expect((await listContacts(recruiter, {})).total).toBe(0)
  expect(await beginImport(recruiter, id)).toBe(true)
  expect(await beginImport(recruiter, id)).toBe(false)
  await finish()
  const done = await findContactImport(recruiter, id)
  expect(done).toMatchObject({ counts: { added: 60 }, finishedAt: expect.any(Date) })
  expect((await listContacts(recruiter, {})).total).toBe(60)
  for (const email of emails)
    expect(await store.read.$count(t.outbox, eq(t.outbox.recipient, email)), email).toBe(1)
  expect((await listImportRows(id)).every(({ cells }) => cells.length === 0)).toBe(true)
})

test('who became known since the preview is not added a second time', async () => {
  const email = someEmail()
  const { recruiter, id } = await someUpload([['Noor', email, '']])
  const other = await someUpload([['Noor', email, '']], Promise.resolve(recruiter))
  for (const one of [id, other.id]) await beginImport(recruiter, one)
  await finish()
  expect((await listContacts(recruiter, {})).total).toBe(1)
  expect((await findContactImport(recruiter, other.id))?.counts).toEqual({ duplicate: 1 })
})

test('a colleague neither sees a file nor begins or drops it, and one that was begun is not dropped', async () => {
  const { recruiter, id } = await someUpload([['Noor', someEmail(), '']])
  const colleague = await someOwner()
  expect(await findContactImport(colleague, id)).toBeUndefined()
  expect(await judgeImport(colleague, id, {}, someOrigin)).toBe(false)
  expect(await beginImport(colleague, id)).toBe(false)
  expect(await dropImport(colleague, id)).toBe(false)
  await beginImport(recruiter, id)
  expect(await dropImport(recruiter, id)).toBe(false)
  expect(await judgeImport(recruiter, id, {}, someOrigin)).toBe(false)
})

test('people and files go to whoever takes over from a recruiter', async () => {
  const { recruiter, id } = await someUpload([['Noor', someEmail(), '']])
  await beginImport(recruiter, id)
  await finish()
  const heir = await someRecruiter()
  await removeStaff({ ...(await someOwner()), access: 'owner' }, recruiter.id, heir.id)
  expect((await listContacts(heir, {})).total).toBe(1)
  expect(await findContactImport(heir, id)).toBeDefined()
})

test('a file that was left, or added, is forgotten after its days', async () => {
  const { recruiter, id } = await someUpload([['Noor', someEmail(), '']])
  await pruneContactImports(addDays(new Date(), -1))
  expect(await findContactImport(recruiter, id)).toBeDefined()
  await pruneContactImports(addDays(new Date(), 1))
  expect(await findContactImport(recruiter, id)).toBeUndefined()
})
