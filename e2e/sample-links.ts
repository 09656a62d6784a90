import { askForAlert } from '@/db/alerts/ask'
import { confirmAddress, signUp } from '@/db/people/sign-up'
import { someEmail } from '@/db/testing/makers'
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
