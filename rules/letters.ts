import { type RejectionReason, rejectionReasons } from './applications/stages'
import { formatDate, formatWeekday } from './dates'

export type Letter = { subject: string; body: string }

type JobNamed = { title: string; company: string }

/** To a candidate, at once: what was received, when the answer is due, where to follow it. */
export function applicationReceived(to: JobNamed & { name: string; link: string; dueAt: Date }): Letter {
  return {
    subject: `Your application: ${to.title}, ${to.company}`,
    body: paragraphs(
      `Hello ${to.name},`,
      `Your application for ${to.title} at ${to.company} has arrived, with your CV.`,
      `An answer is due by ${formatWeekday(to.dueAt)}. If that day passes, you will see it on your page before we do.`,
      `Follow your application:\n${to.link}`,
      'This link is yours alone: whoever has it can read the page and withdraw the application.',
    ),
  }
}

/** To an address with which somebody has applied once more: the form itself says nothing of the first one. */
export function applicationStands(to: JobNamed & { link: string; since: Date; at: Date }): Letter {
  return {
    subject: `You have applied already: ${to.title}, ${to.company}`,
    body: paragraphs(
      'Hello,',
      `On ${formatDate(to.at)} somebody, perhaps you, applied with this address for ${to.title} at ${to.company}. You have an application for it since ${formatDate(to.since)}. That one stands as it is, and nothing of the new one was kept.`,
      `Follow your application:\n${to.link}`,
      'To send another in its place, withdraw it on that page first.',
    ),
  }
}

/** To a candidate whose application has moved. */
export function applicationMoved(
  to: JobNamed & { name: string; link: string; stage: string; note: string },
): Letter {
  return {
    subject: `${to.stage}: ${to.title}, ${to.company}`,
    body: paragraphs(
      `Hello ${to.name},`,
      `Your application for ${to.title} at ${to.company} is now: ${to.stage}.`,
      to.note,
      `Follow your application:\n${to.link}`,
    ),
  }
}

/** To a candidate who was not taken, always with the reason. */
export function applicationRejected(
  to: JobNamed & { name: string; link: string; reason: RejectionReason; note: string },
): Letter {
  return {
    subject: `An answer about ${to.title}, ${to.company}`,
    body: paragraphs(
      `Hello ${to.name},`,
      `${to.company} will not go further with your application for ${to.title}.`,
      `The reason: ${lowerFirst(rejectionReasons[to.reason])}.`,
      to.note,
      `Your page keeps the history:\n${to.link}`,
      'Thank you for the time you gave it.',
    ),
  }
}

/** To a company that sent a brief: the request number, the call and the private page. */
export function briefReceived(to: { name: string; number: string; link: string; dueAt: Date }): Letter {
  return {
    subject: `We have your brief, ${to.number}`,
    body: paragraphs(
      `Hello ${to.name},`,
      `Your brief has arrived under the number ${to.number}. One of us calls you by ${formatWeekday(to.dueAt)} to qualify it.`,
      `Follow your brief:\n${to.link}`,
    ),
  }
}

/** To whoever has signed up. No name: whoever filled in the form chose it, and could write anything to anybody. */
export function accountOpened(to: { link: string; at: Date }): Letter {
  return {
    subject: 'Your account is open',
    body: paragraphs(
      'Hello,',
      `On ${formatDate(to.at)} an account was opened with this address. Sign in with the password that you chose:`,
      to.link,
      'If it was not you who opened it, please answer this letter.',
    ),
  }
}

/** To whoever signs up with an address that has an account already: the form itself says nothing of it. */
export function accountExists(to: { name: string; link: string; at: Date }): Letter {
  return {
    subject: 'You already have an account',
    body: paragraphs(
      `Hello ${to.name},`,
      `On ${formatDate(to.at)} somebody, perhaps you, tried to create an account with this address. You have one already:`,
      to.link,
    ),
  }
}

function paragraphs(...parts: string[]) {
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

function lowerFirst(text: string) {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
