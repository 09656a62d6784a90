import { readGuide } from '@/content/guides'
import { loadGuide } from '../../guides/load'
import { someContact, someContactFile } from '../contacts'
import { someGuideDraft } from '../guides'
import { someImportFile } from '../imports'
import { someApplication, someCandidate, someEmail, someJob, someOwner, someRecruiter } from '../makers'
import { joinedPool } from '../pool'
import { someSearch } from '../shortlist'

const slug = 'security-engineer'

/** A desk of one owner with one of everything that has a page. */
export async function someDesk() {
  const owner = await someOwner()
  const guide = readGuide(slug)
  await loadGuide(guide)
  const job = await someJob({ recruiter: owner, publishedAt: new Date(Date.now() - 7_200_000) })
  const candidate = await someCandidate()
  const profile = await joinedPool(candidate.id)
  const application = await someApplication(job.slug, candidate)
  const search = await someSearch(owner)
  const contact = await someContact(owner, someEmail(), { phone: '+33 6 99 88 77 66' })
  const blind = await someJob({ recruiter: owner, publishedAt: new Date() })
  const file = await someContactFile(owner)
  const importFile = await someImportFile(owner)
  const colleague = await someRecruiter()
  await someGuideDraft(owner, slug)
  const ofPeople = { candidate, profile, contact, file, colleague }
  return { owner, job, blind, application, search, importFile, guide: slug, ...ofPeople }
}

export type Desk = Awaited<ReturnType<typeof someDesk>>
