import { readGuide } from '@/content/guides'
import { keepAbsence } from '../../absences/absences'
import { submitBrief } from '../../briefs/briefs'
import { inviteToBrief } from '../../briefs/people'
import { noteOnBrief } from '../../briefs/run'
import { writeToCandidate } from '../../conversations/write'
import { giveFeedback } from '../../feedback/feedback'
import { addChannel } from '../../insights/channels'
import { proposeInterview } from '../../interviews/propose'
import { closeJob } from '../../jobs/close'
import { createJob } from '../../jobs/desk'
import { askForReview } from '../../jobs/listing/review'
import { inviteToApply } from '../../lists/invite'
import { labelPerson } from '../../lists/labels'
import { sendMessage } from '../../messages/messages'
import { addPrivateNote } from '../../notes/notes'
import { inviteStaff } from '../../people/invitations'
import { reportJob } from '../../reports/reports'
import { keepScorecard } from '../../scorecards/scorecards'
import { keepTemplate as keepStages } from '../../stages/templates'
import { keepTemplate } from '../../templates/templates'
import { keepView } from '../../views/views'
import { someContact, someContactFile } from '../contacts'
import { editGuideAtDesk } from '../guides'
import { someImportFile } from '../imports'
import {
  someApplication,
  someBriefDraft,
  someCandidate,
  someEmail,
  someJob,
  someJobDraft,
  someManager,
  someRecruiter,
} from '../makers'
import { joinedPool } from '../pool'
import { someMeeting, someSearch, someShortlisted } from '../shortlist'
import type { Desk } from './desk'
import { day, growOne } from './grow-one'

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
