import { expect, test } from 'vitest'
import { withdraw } from '../applications/applications'
import { listDeskEvents } from '../applications/desk'
import { someApplication, someJob, someOwner, someRecruiter } from '../testing/makers'
import { addPrivateNote, listMentions, markMentionsSeen } from './notes'

test('whoever is named in a note finds it until they have opened the application', async () => {
  const job = await someJob()
  const { id, name } = await someApplication(job.slug)
  const owner = await someOwner()
  await addPrivateNote(owner, id, 'Is this enough for @Inès Carpentier?')
  const [mention] = await listMentions(job.recruiter)
  expect(mention).toMatchObject({ by: owner.name, name, note: 'Is this enough for @Inès Carpentier?' })
  expect(await listMentions(owner)).toEqual([])

  await markMentionsSeen(job.recruiter, id)
  expect(await listMentions(job.recruiter)).toEqual([])
  expect((await listDeskEvents(id))[0]).toMatchObject({ visible: false, actorName: owner.name })
})

test('a colleague who may not read it is not told, and writes no note', async () => {
  const job = await someJob()
  const { id } = await someApplication(job.slug)
  const stranger = await someRecruiter({ name: 'Zelda Quist' })
  await addPrivateNote(job.recruiter, id, '@Zelda Quist, look at this')
  expect(await listMentions(stranger)).toEqual([])
  expect(await addPrivateNote(stranger, id, 'Mine')).toBe(false)
})

test('nobody is told of what was withdrawn', async () => {
  const job = await someJob()
  const sent = await someApplication(job.slug)
  await addPrivateNote(await someOwner(), sent.id, '@Inès Carpentier, please')
  await withdraw(sent)
  expect(await listMentions(job.recruiter)).toEqual([])
})
