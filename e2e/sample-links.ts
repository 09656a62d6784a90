import { askForAlert } from '@/db/alerts/ask'
import { findBriefByToken, submitBrief } from '@/db/briefs/briefs'
import { listBriefsToCall } from '@/db/briefs/desk'
import { closeBrief, convertBrief, qualifyBrief } from '@/db/briefs/steps'
import { openSpace } from '@/db/company-space/invite'
import { joinAnew } from '@/db/company-space/join'
import { askForApproval } from '@/db/jobs/approvals'
import { tendConfirmations } from '@/db/jobs/listing/ask-to-confirm'
import { confirmAddress, signUp } from '@/db/people/sign-up'
import { findUserByEmail, type Staff, type User } from '@/db/people/users'
import { listCandidateAsked } from '@/db/shortlist/of-candidate'
import { someBriefDraft, someEmail, someJob } from '@/db/testing/makers'
import { joinedPool } from '@/db/testing/pool'
import { someQuestion, someSearch, someShortlisted } from '@/db/testing/shortlist'
import type { Mailbox } from './fixtures'

export async function alertLink(mailbox: Mailbox) {
  const email = someEmail()
  await askForAlert({ email, criteria: 'q=planner', title: '“planner”', cadence: 'weekly' }, undefined)
  return mailbox.linkTo(email, 'Say yes here')
}

export async function verifyLink(email: string, mailbox: Mailbox) {
  await signUp({ name: 'Samir Benali', email, password: 'pallets at four in the morning' })
  return mailbox.linkTo(email, 'confirm that the address is yours')
}

export async function someConfirmedAddress(mailbox: Mailbox) {
  const email = someEmail()
  await confirmAddress((await verifyLink(email, mailbox)).split('/').at(-1) ?? '')
  return email
}

/** The page on which a recruiter says whether that job is still open. */
export async function stillOpenLink(mailbox: Mailbox, job?: { recruiter: Staff }) {
  const { recruiter } = job ?? (await someJob({ publishedAt: new Date(Date.now() - 15 * 86_400_000) }))
  await tendConfirmations()
  return mailbox.linkTo(recruiter.email, 'still open:')
}

/** A brief that waits for a call, with the token of its company's page. */
export async function someBrief(recruiter: Staff) {
  const { number, token } = await submitBrief(someBriefDraft())
  const brief = (await listBriefsToCall(recruiter)).find((one) => one.number === number)
  return { id: brief?.id ?? '', token }
}

/** The token of a company that is asked to approve the draft of its job. */
export async function someDraftToApprove(recruiter: Staff) {
  const { id, token } = await someBrief(recruiter)
  await qualifyBrief(recruiter, id, '')
  const draft = await convertBrief(recruiter, id)
  if (draft.outcome === 'done') await askForApproval(recruiter, draft.jobId)
  return token
}

/** The pages of a shortlist on which two people stand, and of the question to one of them. */
export async function someRoom(recruiter: Staff) {
  const search = await someSearch(recruiter)
  const [one, other] = [await someShortlisted(search), await someShortlisted(search)]
  const room = `/briefs/${search.token}/shortlist`
  return {
    id: search.id,
    room,
    person: `${room}/${one.id}`,
    compare: `${room}/compare?with=${one.id}&with=${other.id}`,
    question: `/shortlists/${one.token}`,
  }
}

/** The page of a question to somebody who has an account. */
export async function someQuestionPath(candidate: User, recruiter: Staff) {
  await joinedPool(candidate.id)
  await someQuestion(await someSearch(recruiter), { candidateId: candidate.id })
  const [question] = await listCandidateAsked(candidate.id)
  return `/candidate/shortlists/${question?.id}`
}

/** The token of a company whose search has ended. */
export async function someEndedSearch(recruiter: Staff) {
  const { id, token } = await someBrief(recruiter)
  await closeBrief(recruiter, id, 'No budget this year.')
  return token
}

/** The link with which somebody of a company opens its space. */
export async function someWayIn(recruiter: Staff, mailbox: Mailbox) {
  const search = await someSearch(recruiter, `Nodal ${someEmail().slice(7, 18)}`)
  const brief = await findBriefByToken(search.token)
  if (brief) await openSpace(brief)
  return { path: await mailbox.linkTo(search.email, 'Open it with this link'), email: search.email }
}

/** Somebody who acts for a company in its space. */
export async function someMember(recruiter: Staff, mailbox: Mailbox): Promise<User> {
  const { path, email } = await someWayIn(recruiter, mailbox)
  await joinAnew(path.split('/').at(-1) ?? '', {
    name: 'Marc Delorme',
    password: 'pallets at four in the morning',
  })
  const member = await findUserByEmail(email)
  if (!member) throw new Error('nobody has joined')
  return member
}
