import { expect, test } from 'vitest'
import { findCandidateApplication, withdraw } from '../applications/applications'
import { findDeskApplication } from '../applications/desk'
import { countApplicationsByStage, listDeskApplications } from '../applications/desk-list'
import { findDeskCv } from '../applications/files'
import { addPrivateNote } from '../notes/notes'
import { store, t } from '../store'
import { newestLetterTo, someApplication, someCandidate, someJob, someOwner } from '../testing/makers'
import { findDeskLetter, listDeskLetters } from './letters'

test('a withdrawn application is closed to the desk, its CV and letters too, and its candidate keeps it', async () => {
  const [job, candidate, owner] = [await someJob(), await someCandidate(), await someOwner()]
  const sent = await someApplication(job.slug, candidate)
  const { id: letterId = '' } = (await newestLetterTo(candidate.email)) ?? {}
  for (const reader of [job.recruiter, owner]) {
    expect(await findDeskCv(reader, sent.id)).toBeDefined()
    expect(await findDeskLetter(reader, letterId)).toBeDefined()
  }

  await withdraw(sent)

  for (const reader of [job.recruiter, owner]) {
    expect(await findDeskApplication(reader, sent.id)).toBeUndefined()
    expect(await findDeskCv(reader, sent.id)).toBeUndefined()
    expect(await findDeskLetter(reader, letterId)).toBeUndefined()
    expect((await listDeskLetters(reader)).map(({ id }) => id)).not.toContain(letterId)
    for (const closed of [true, false]) {
      const found = await listDeskApplications(reader, { closed, q: candidate.email })
      expect(found.applications).toEqual([])
    }
    expect(await addPrivateNote(reader, sent.id, 'Once more?')).toBe(false)
  }
  expect((await countApplicationsByStage(job.recruiter, job.id)).get('withdrawn')).toBe(1)
  expect(await findCandidateApplication(candidate.id, sent.id)).toMatchObject({ cvName: 'cv.pdf' })
  expect(await store.read.$count(t.files)).toBeGreaterThan(0)
})
