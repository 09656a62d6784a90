import { afterEach, expect, test } from 'vitest'
import { adoptSettings, firstSettings } from '@/rules/site/settings'
import { newestLetterTo, someApplication, someCandidate, someJob } from '../testing/makers'
import { findCandidateApplication } from './applications'
import { advance } from './desk'

afterEach(() => adoptSettings(firstSettings))

test('a French title ends in (H/F) in letters and on the pages of candidates, where the owner wants it to', async () => {
  adoptSettings({ ...firstSettings, genderMark: true })
  const job = await someJob({ title: 'Architecte Java', language: 'fr' })
  const candidate = await someCandidate()
  const { id, email } = await someApplication(job.slug, candidate)
  expect((await newestLetterTo(email))?.text).toContain('Architecte Java (H/F)')
  await advance(job.recruiter, id, 'in_review', '')
  expect((await newestLetterTo(email))?.subject).toContain('Architecte Java (H/F)')
  expect((await findCandidateApplication(candidate.id, id))?.jobTitle).toBe('Architecte Java (H/F)')
  const english = await someJob({ title: 'Java developer', language: 'en' })
  const sent = await someApplication(english.slug)
  expect((await newestLetterTo(sent.email))?.text).not.toContain('(H/F)')
})
