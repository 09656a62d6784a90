import { readGuide } from '@/content/guides'
import { keepAbsence } from '@/db/absences/absences'
import { submitBrief } from '@/db/briefs/briefs'
import { inviteToBrief } from '@/db/briefs/people'
import { noteOnBrief } from '@/db/briefs/run'
import { writeToCandidate } from '@/db/conversations/write'
import { giveFeedback } from '@/db/feedback/feedback'
import { loadGuide } from '@/db/guides/load'
import { addChannel } from '@/db/insights/channels'
import { proposeInterview } from '@/db/interviews/propose'
import { closeJob } from '@/db/jobs/close'
import { createJob } from '@/db/jobs/desk'
import { askForReview } from '@/db/jobs/listing/review'
import { inviteToApply } from '@/db/lists/invite'
import { labelPerson } from '@/db/lists/labels'
import { sendMessage } from '@/db/messages/messages'
import { addPrivateNote } from '@/db/notes/notes'
import { inviteStaff } from '@/db/people/invitations'
import { reportJob } from '@/db/reports/reports'
import { keepScorecard } from '@/db/scorecards/scorecards'
import { keepTemplate as keepStages } from '@/db/stages/templates'
import { keepTemplate } from '@/db/templates/templates'
import { someContact, someContactFile } from '@/db/testing/contacts'
import { editGuideAtDesk, someGuideDraft } from '@/db/testing/guides'
import { someImportFile } from '@/db/testing/imports'
import {
  someApplication,
  someBriefDraft,
  someCandidate,
  someEmail,
  someJob,
  someJobDraft,
  someManager,
  someOwner,
  someRecruiter,
} from '@/db/testing/makers'
import { joinedPool } from '@/db/testing/pool'
import { someMeeting, someSearch, someShortlisted } from '@/db/testing/shortlist'
import { keepView } from '@/db/views/views'
import { day, growOne } from './grow-one'

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

/** One row more on every list of every page of a desk: the one of that number. */
export async function grow(desk: Desk, n: number) {
  await growJobs(desk, n)
  await growPeople(desk, n)
  await growBriefs(desk)
  await growSite(desk, n)
  await growOne(desk, n)
}

async function growJobs({ owner, job, application }: Desk, n: number) {
  const other = await someJob({ recruiter: owner, title: `Planner ${n}`, publishedAt: new Date() })
  await someApplication(other.slug, await someCandidate())
  const closed = await someJob({ recruiter: owner, publishedAt: new Date() })
  await closeJob(owner, closed.id, 'filled')
  const one = await someApplication(job.slug, await someCandidate({ name: `Ada ${n}` }))
  await writeToCandidate(owner, one.id, 'Which day?')
  await writeToCandidate(owner, application.id, `Question ${n}`)
  await proposeInterview(owner, one.id, someMeeting())
  const by = await someManager()
  await addPrivateNote(by, application.id, `@Odile Marchetti, see ${n}`)
  const draft = someJobDraft({ companyId: job.company.id, title: `Draft ${n}` })
  await askForReview(by, await createJob(by, draft))
  const rated = ['Go', 'SQL'].map((criterion) => ({ criterion, rating: 3 as const, note: '' }))
  await keepScorecard(by, application.id, { overall: 3, note: 'Good', rated })
  await reportJob(job.id, { reason: 'wrong', text: `The town ${n}`, email: '' })
  await keepView(owner.id, { list: 'jobs', name: `View ${n}`, query: `q=${n}` })
  await keepView(owner.id, { list: 'applications', name: `View ${n}`, query: `q=${n}` })
}

async function growPeople({ owner, job, contact }: Desk, n: number) {
  const labels = { tags: [`tag ${n}`], lists: [], newList: `List ${n}` }
  const same = { name: `Noor ${n}`, phone: `+33 6 12 34 ${1000 + n}` }
  const more = await someContact(owner, someEmail(), same)
  await someContact(owner, someEmail(), same)
  await labelPerson(owner, { contactId: more.id }, labels)
  await labelPerson(owner, { contactId: contact.id }, { ...labels, newList: '' })
  await inviteToApply(owner, { contactId: more.id }, { job: job.id, words: '' })
  const later = new Date(Date.now() + n * 180_000)
  await inviteToApply(owner, { contactId: contact.id }, { job: job.id, words: '' }, later)
  await someContactFile(owner, [[`Bo ${n}`, someEmail(), 'Go']])
  await joinedPool((await someCandidate()).id)
}

async function growBriefs({ owner, search }: Desk) {
  await submitBrief(someBriefDraft())
  await someSearch(owner)
  await noteOnBrief(owner, search.id, 'Called.')
  await inviteToBrief({ ...search, by: 'Marc Delorme' }, { name: 'Ana Sol', email: someEmail() })
  await someShortlisted(search)
}

async function growSite({ owner, guide }: Desk, n: number) {
  const name = `Text ${n}`
  await sendMessage({ name, email: someEmail(), topic: 'guide', text: 'The pay looks wrong.', page: '' })
  await keepTemplate(owner, { name, purpose: 'message', en: 'Hello', fr: '', shared: true })
  await keepStages(owner, name, undefined)
  await someImportFile(owner)
  await giveFeedback(someEmail(), { place: 'applied', score: 'good', chip: '', words: 'Fine' })
  await addChannel(owner, `Channel ${n}`)
  await inviteStaff(owner, { email: someEmail(), access: 'recruiter' })
  const away = await someRecruiter({ name: `Tom ${n}` })
  await keepAbsence(owner, { personId: away.id, coverId: owner.id, firstDay: day(0), lastDay: day(9) })
  const theirs = await someJob({ recruiter: away, publishedAt: new Date() })
  await someApplication(theirs.slug, await someCandidate())
  await editGuideAtDesk(owner, { ...readGuide(guide), lead: `Lead ${n}.` }, name)
}
