import { readdirSync, readFileSync } from 'node:fs'
import { listDeskLetters } from '@/db/desk/letters'
import { closeJob } from '@/db/jobs/close'
import { tellSavedClosed } from '@/db/jobs/remind'
import { saveJob } from '@/db/jobs/saved'
import { listMessages, sendMessage } from '@/db/messages/messages'
import { askToMove } from '@/db/people/change-address'
import { inviteStaff } from '@/db/people/invitations'
import { askForReset } from '@/db/people/reset-password'
import { askForSignIn } from '@/db/people/sign-in-links'
import { findUserByEmail } from '@/db/people/users'
import { listReports, reportJob } from '@/db/reports/reports'
import { keepTemplate } from '@/db/templates/templates'
import { someContact, someContactFile } from '@/db/testing/contacts'
import { someGuideDraft, someGuideVersion } from '@/db/testing/guides'
import { someImportFile } from '@/db/testing/imports'
import {
  someApplication,
  someCandidate,
  someEmail,
  someJob,
  someManager,
  someOwner,
  someRecruiter,
} from '@/db/testing/makers'
import { someoneInPool } from '@/db/testing/pool'
import type { Mailbox } from './fixtures'
import {
  alertLink,
  someBrief,
  someConfirmedAddress,
  someDraftToApprove,
  someEndedSearch,
  someMember,
  someQuestionPath,
  someRoom,
  someWayIn,
  stillOpenLink,
  verifyLink,
} from './sample-links'

/** Every page of the site by its folder, as in `/jobs/[slug]`. */
export const pages = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/)page\.tsx$/.test(file) || isRead(file))
  .map((file) => `/${file.replace(/\(\w+\)\//, '').replace(/\/?(?:page|route)\.tsx$/, '')}`)
  .sort()

/** True of a route that is a page to be read, and no picture. */
function isRead(file: string) {
  return /(^|\/)route\.tsx$/.test(file) && readFileSync(`app/${file}`, 'utf8').includes('readingPage(')
}

export type Viewer = 'visitor' | 'candidate' | 'manager' | 'owner' | 'member'

/** What reads otherwise for a manager, who works with all and has no settings. */
const ofManagers = /^\/recruiter(\/imports(\/new)?|\/insights|\/people)?$/

export const viewerOf = (page: string): Viewer =>
  ofManagers.test(page)
    ? 'manager'
    : page.startsWith('/recruiter')
      ? 'owner'
      : page.startsWith('/candidate')
        ? 'candidate'
        : /^\/company(?:\/|$)/.test(page)
          ? 'member'
          : 'visitor'

export type Cast = Awaited<ReturnType<typeof someCast>>

/** An owner with a job, somebody who has applied for it and saved it, and their rows. */
export async function someCast(mailbox: Mailbox) {
  const owner = { ...(await someOwner()), access: 'owner' as const }
  const manager = await someManager()
  const candidate = await someCandidate()
  const job = await someJob({ recruiter: owner, publishedAt: new Date(Date.now() - 7_200_000) })
  const application = await someApplication(job.slug, candidate)
  await saveJob(candidate.id, job.id)
  const member = await someMember(owner, mailbox)
  return { owner, manager, candidate, job, application, member, mailbox }
}

/** The address of one such page, for each page that has many. */
export const samples: Record<string, (cast: Cast) => Promise<string> | string> = {
  '/added/[token]': async () => `/added/${(await someContact()).token}`,
  '/address/[token]': async ({ mailbox }) => {
    const to = someEmail()
    await askToMove(await someCandidate(), to)
    return mailbox.linkTo(to, 'confirm it here')
  },
  '/alerts/[token]': ({ mailbox }) => alertLink(mailbox),
  '/alerts/[token]/right': async ({ mailbox }) => `${await alertLink(mailbox)}/right?letter=one&right=no`,
  '/applications/[token]': ({ application }) => `/applications/${application.token}`,
  '/applications/[token]/change': ({ application }) => `/applications/${application.token}/change`,
  '/briefs/[token]': async ({ owner }) => `/briefs/${(await someBrief(owner)).token}`,
  '/briefs/[token]/draft': async ({ owner }) => `/briefs/${await someDraftToApprove(owner)}/draft`,
  '/briefs/[token]/edit': async ({ owner }) => `/briefs/${(await someBrief(owner)).token}/edit`,
  '/briefs/[token]/outcome': async ({ owner }) => `/briefs/${await someEndedSearch(owner)}/outcome`,
  '/briefs/[token]/shortlist': async ({ owner }) => (await someRoom(owner)).room,
  '/briefs/[token]/shortlist/[id]': async ({ owner }) => (await someRoom(owner)).person,
  '/briefs/[token]/shortlist/compare': async ({ owner }) => (await someRoom(owner)).compare,
  '/briefs/market': () => '/briefs/market?role=back-end-developer',
  '/candidate/applications/[id]/change': ({ application }) =>
    `/candidate/applications/${application.id}/change`,
  '/candidate/applications/[id]': ({ application }) => `/candidate/applications/${application.id}`,
  '/candidate/shortlists/[id]': ({ candidate, owner }) => someQuestionPath(candidate, owner),
  '/companies/[slug]': ({ job }) => `/companies/${job.company.slug}`,
  '/guides/[slug]': () => '/guides/ux-researcher',
  '/guides/[slug]/history': () => '/guides/data-engineer/history',
  '/guides/compare/[pair]': () => '/guides/compare/back-end-developer-vs-front-end-developer',
  '/invitations/[token]': async ({ owner, mailbox }) => {
    const email = someEmail()
    await inviteStaff(owner, { email, access: 'recruiter' })
    return mailbox.linkTo(email, 'Choose your name')
  },
  '/join/[token]': async ({ owner, mailbox }) => (await someWayIn(owner, mailbox)).path,
  '/jobs/[slug]': ({ job }) => `/jobs/${job.slug}`,
  '/jobs/[slug]/apply': ({ job }) => `/jobs/${job.slug}/apply`,
  '/jobs/[slug]/report': ({ job }) => `/jobs/${job.slug}/report`,
  '/jobs/in/[city]': () => '/jobs/in/lyon',
  '/jobs/role/[role]': () => '/jobs/role/back-end-developer',
  '/jobs/tech/[tech]': () => '/jobs/tech/go',
  '/pool/[token]': async () => `/pool/${(await someoneInPool()).token}`,
  '/recruiter/act': async ({ owner }) =>
    `/recruiter/act?list=briefs&do=give&id=${(await someBrief(owner)).id}.0`,
  '/recruiter/applications/[id]': ({ application }) => `/recruiter/applications/${application.id}`,
  '/recruiter/applications/act': ({ application }) =>
    `/recruiter/applications/act?do=move&to=interview&id=${application.id}.0`,
  '/recruiter/briefs/[id]': async ({ owner }) => `/recruiter/briefs/${(await someBrief(owner)).id}`,
  '/recruiter/briefs/[id]/shortlist': async ({ owner }) =>
    `/recruiter/briefs/${(await someRoom(owner)).id}/shortlist`,
  '/recruiter/candidates/[id]': async () => `/recruiter/candidates/${(await someoneInPool()).id}`,
  '/recruiter/companies/[slug]': ({ job }) => `/recruiter/companies/${job.company.slug}`,
  '/recruiter/contacts/[id]': async ({ owner }) => `/recruiter/contacts/${(await someContact(owner)).id}`,
  '/recruiter/contacts/files/[id]': async ({ owner }) =>
    `/recruiter/contacts/files/${await someContactFile(owner)}`,
  '/recruiter/guides/[slug]': () => '/recruiter/guides/back-end-developer',
  '/recruiter/guides/[slug]/[part]': () => '/recruiter/guides/back-end-developer/figures?row=salaries.0',
  '/recruiter/guides/[slug]/preview': async ({ owner }) => `${await someGuideDraft(owner)}/preview`,
  '/recruiter/guides/[slug]/versions': () => '/recruiter/guides/back-end-developer/versions',
  '/recruiter/guides/[slug]/versions/[id]': () => someGuideVersion(),
  '/recruiter/imports/[id]': async ({ owner }) => `/recruiter/imports/${await someImportFile(owner)}`,
  '/recruiter/jobs/act': ({ job }) => `/recruiter/jobs/act?do=pause&id=${job.id}.${job.version}`,
  '/recruiter/jobs/[id]': ({ job }) => `/recruiter/jobs/${job.id}`,
  '/recruiter/jobs/[id]/close': ({ job }) => `/recruiter/jobs/${job.id}/close`,
  '/recruiter/jobs/[id]/edit': ({ job }) => `/recruiter/jobs/${job.id}/edit`,
  '/recruiter/jobs/[id]/preview': ({ job }) => `/recruiter/jobs/${job.id}/preview`,
  '/recruiter/jobs/[id]/board': ({ job }) => `/recruiter/jobs/${job.id}/board`,
  '/recruiter/jobs/[id]/board/table': ({ job }) => `/recruiter/jobs/${job.id}/board/table`,
  '/recruiter/jobs/[id]/triage': ({ job }) => `/recruiter/jobs/${job.id}/triage`,
  '/recruiter/jobs/[id]/blind': ({ job }) => `/recruiter/jobs/${job.id}/blind`,
  '/recruiter/jobs/[id]/criteria': ({ job }) => `/recruiter/jobs/${job.id}/criteria`,
  '/recruiter/jobs/[id]/stages': ({ job }) => `/recruiter/jobs/${job.id}/stages`,
  '/recruiter/jobs/[id]/questions': ({ job }) => `/recruiter/jobs/${job.id}/questions`,
  '/recruiter/mail/[id]': async ({ owner }) => {
    const [letter] = await listDeskLetters(owner, undefined, 1)
    return `/recruiter/mail/${letter?.id}`
  },
  '/recruiter/messages/[id]': async ({ owner }) => {
    const email = someEmail()
    await sendMessage({ name: 'Camille Roux', email, topic: 'other', text: 'Hello', page: '' })
    const message = (await listMessages(owner, { state: 'open' })).find((one) => one.email === email)
    return `/recruiter/messages/${message?.id}`
  },
  '/recruiter/people/[id]': async () => `/recruiter/people/${(await someRecruiter()).id}`,
  '/recruiter/templates/[id]': async ({ owner }) => {
    const words = { en: 'Thank you, {candidate}.', fr: 'Merci, {candidate}.' }
    const kept = await keepTemplate(owner, { name: someEmail(), purpose: 'message', shared: false, ...words })
    return `/recruiter/templates/${kept.outcome === 'done' && kept.id}`
  },
  '/recruiter/reports/[id]': async ({ owner, job }) => {
    await reportJob(job.id, { reason: 'gone', text: 'They have filled it.', email: someEmail() })
    const [report] = await listReports(owner, { state: 'open' })
    return `/recruiter/reports/${report?.id}`
  },
  '/reminders/[token]': async ({ mailbox }) => {
    const email = await someConfirmedAddress(mailbox)
    const job = await someJob({ publishedAt: new Date() })
    await saveJob((await findUserByEmail(email))?.id ?? '', job.id)
    await closeJob(job.recruiter, job.id, 'filled')
    await tellSavedClosed()
    return mailbox.linkTo(email, 'No more letters about')
  },
  '/reset/[token]': async ({ candidate, mailbox }) => {
    await askForReset(candidate.email)
    return mailbox.linkTo(candidate.email, 'Choose it here')
  },
  '/shortlists/[token]': async ({ owner }) => (await someRoom(owner)).question,
  '/sign-in/[token]': async ({ candidate, mailbox }) => {
    await askForSignIn(candidate.email, '/candidate')
    return mailbox.linkTo(candidate.email, 'asked for a link')
  },
  '/still-open/[token]': ({ mailbox }) => stillOpenLink(mailbox),
  '/verify/[token]': async ({ mailbox }) => verifyLink(someEmail(), mailbox),
}
