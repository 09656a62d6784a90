import { askForAlert } from '@/db/alerts/ask'
import { submitBrief } from '@/db/briefs/briefs'
import { listBriefsToCall } from '@/db/briefs/desk'
import { convertBrief, qualifyBrief } from '@/db/briefs/steps'
import { askForApproval } from '@/db/jobs/approvals'
import { confirmAddress, signUp } from '@/db/people/sign-up'
import type { Staff } from '@/db/people/users'
import { someBriefDraft, someEmail } from '@/db/testing/makers'
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
