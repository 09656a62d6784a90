import { actOnApplications } from '../../acts/act'
import { sayOutcome } from '../../briefs/outcome'
import { closeBrief } from '../../briefs/steps'
import { finishImport, startImport } from '../../imports/imports'
import { askForApproval } from '../../jobs/approvals'
import { closeJob } from '../../jobs/close'
import { workFor } from '../../pool/company-recruiters'
import { store, t } from '../../store'
import { someApplication, someCandidate, someImportedJob, someJob, someRecruiter } from '../makers'
import { someSearch } from '../shortlist'
import type { Desk } from './desk'

/** One more of all that has come to its end, or came from elsewhere. */
export async function growClosed({ owner, job }: Desk, n: number) {
  const closing = await someJob({ recruiter: owner, publishedAt: new Date() })
  await someApplication(closing.slug, await someCandidate())
  await closeJob(owner, closing.id, 'filled')
  const searched = await someSearch(owner)
  await askForApproval(owner, searched.jobId)
  await closeBrief(owner, searched.id, 'Found elsewhere.')
  await sayOutcome({ id: searched.id, by: 'Marc' }, { outcome: 'elsewhere', why: `No. ${n}` })
  const sent = await someApplication(job.slug, await someCandidate())
  const chosen = [{ id: sent.id, seen: 0 }]
  await actOnApplications(owner, chosen, { act: 'move', to: 'in_review', words: '', inFrench: '' })
  await someImportedJob({ title: `Imported ${n}` })
  const run = await startImport({ source: 'ashby', board: `halden-${n}` }, 'halden.json')
  await finishImport(run, {
    read: 1,
    created: 1,
    updated: 0,
    unchanged: 0,
    duplicates: 0,
    rejected: 0,
    closed: 0,
  })
  const colleague = await someRecruiter({ name: `Lou ${n}` })
  const { id: userId } = await someCandidate()
  await store.db.insert(t.companyMembers).values({ userId, companyId: job.company.id })
  await workFor(owner, colleague.id, job.company.name)
}
