import { type RejectionReason, rejectionReasons } from './applications/stages'
import { formatDate, formatWeekday } from './dates'
import type { ClosingReason } from './jobs/state'

export type Letter = { subject: string; body: string }

/** Where the token of a private link stands in a body until the letter leaves; no path needs to escape it. */
export const secretPlace = '~secret~'

/** The letter as its reader gets it. */
export function withSecret(body: string, secret: string | null): string {
  return secret ? body.replaceAll(secretPlace, secret) : body
}

/** The letter as the desk reads it: the address of a private page is its key, and not the desk's to hold. */
export function withoutLinks(body: string): string {
  const privatePage =
    /https?:\/\/\S+\/(?:applications|briefs|verify|reset|invitations|alerts)\/(?:~secret~|[\w-]{32})\S*/g
  return body.replace(privatePage, '(a private link that only its reader sees)')
}

// What turns the reading direction around, or is not seen: a name needs none of it.
const unseen = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/** One line of plain text out of what somebody typed. */
export function oneLine(text: string): string {
  return text
    .replace(unseen, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
}

/** A title or a company's name in a letter: one line, with no address that a mail program would make a link of. */
export function titleInLetter(text: string): string {
  return oneLine(text).replace(/(?:https?|ftp|mailto):(?:\/\/)?|\bwww\./gi, '')
}

/** A person's name in a letter: strangers choose it, so nothing in it may become a link. */
export function nameInLetter(text: string): string {
  return oneLine(
    titleInLetter(text)
      .replace(/[:/\\@#?&=%<>[\]]+/g, ' ')
      .replace(/[.\u3002\uff0e](?=\S)/g, '. '),
  )
}

/** A recruiter's words in a letter: they keep their lines and links. */
export const wordsInLetter = (text: string) => text.replace(unseen, '').replace(/(?!\n)\p{Cc}+/gu, ' ')

type JobNamed = { title: string; company: string }

/** To a candidate, at once: what was received, when the answer is due, where to follow it. */
export function applicationReceived(to: JobNamed & { name: string; link: string; dueAt: Date }): Letter {
  return {
    subject: `Your application: ${titleInLetter(to.title)}, ${titleInLetter(to.company)}`,
    body: paragraphs(
      `Hello ${nameInLetter(to.name)},`,
      `Your application for ${titleInLetter(to.title)} at ${titleInLetter(to.company)} has arrived, with your CV.`,
      `An answer is due by ${formatWeekday(to.dueAt)}. If that day passes without an answer, your page says so.`,
      `Follow your application:\n${to.link}`,
      'This link is private. Anyone who has it can read your application and withdraw it.',
    ),
  }
}

/** To an address with which somebody has applied once more: the form itself says nothing of the first one. */
export function applicationStands(to: JobNamed & { link: string; since: Date; at: Date }): Letter {
  return {
    subject: `You have applied already: ${titleInLetter(to.title)}, ${titleInLetter(to.company)}`,
    body: paragraphs(
      'Hello,',
      `On ${formatDate(to.at)} somebody, perhaps you, applied with this address for ${titleInLetter(to.title)} at ${titleInLetter(to.company)}. You already applied for it on ${formatDate(to.since)}. We keep that application. The new one was not saved.`,
      `Follow your application:\n${to.link}`,
      'To replace it, first withdraw it on that page. Then apply again.',
    ),
  }
}

/** To a candidate whose application has moved. */
export function applicationMoved(
  to: JobNamed & { name: string; link: string; stage: string; note: string },
): Letter {
  return {
    subject: `${to.stage}: ${titleInLetter(to.title)}, ${titleInLetter(to.company)}`,
    body: paragraphs(
      `Hello ${nameInLetter(to.name)},`,
      `Your application for ${titleInLetter(to.title)} at ${titleInLetter(to.company)} is now: ${to.stage}.`,
      wordsInLetter(to.note),
      `Follow your application:\n${to.link}`,
    ),
  }
}

/** To a candidate who was not taken, always with the reason. */
export function applicationRejected(
  to: JobNamed & { name: string; link: string; reason: RejectionReason; note: string },
): Letter {
  return {
    subject: `An answer about ${titleInLetter(to.title)}, ${titleInLetter(to.company)}`,
    body: paragraphs(
      `Hello ${nameInLetter(to.name)},`,
      `${titleInLetter(to.company)} will not go further with your application for ${titleInLetter(to.title)}.`,
      `The reason: ${lowerFirst(rejectionReasons[to.reason])}.`,
      wordsInLetter(to.note),
      `Every step is on your page:\n${to.link}`,
      'Thank you for the time you gave it.',
    ),
  }
}

/** To a candidate who still waits when the job closes: nobody else can apply, and the answer stays due. */
export function jobClosed(
  to: JobNamed & { name: string; link: string; because: ClosingReason; dueAt: Date | null; now: Date },
): Letter {
  const [title, company] = [titleInLetter(to.title), titleInLetter(to.company)]
  const { dueAt, now } = to
  return {
    subject: `This job has closed: ${title}, ${company}`,
    body: paragraphs(
      `Hello ${nameInLetter(to.name)},`,
      `You applied for ${title} at ${company}. ${closings[to.because]}`,
      'Your own application has no answer yet. It stays open until somebody answers it.',
      dueAt ? `The answer ${dueAt < now ? 'was' : 'is'} due by ${formatWeekday(dueAt)}.` : '',
      `Follow your application:\n${to.link}`,
    ),
  }
}

const closings: Record<ClosingReason, string> = {
  filled: 'Somebody was hired for this job, and nobody can apply for it any more.',
  withdrawn: 'The company no longer hires for this job, and nobody can apply for it any more.',
  expired: 'The last day of this job has passed, and nobody can apply for it any more.',
}

/** To whoever has signed up. No name: whoever filled in the form chose it, and could write anything to anybody. */
export function accountOpened(to: { link: string; at: Date; days: number }): Letter {
  return {
    subject: 'Confirm your address',
    body: paragraphs(
      'Hello,',
      `On ${formatDate(to.at)} an account was opened with this address. If it was you, confirm that the address is yours:\n${to.link}`,
      `The link works for ${to.days} days. If it was not you, do not open it. Nobody else gets this e-mail.`,
    ),
  }
}

/** To whoever signs up with an address that has an account already: the form itself says nothing of it. */
export function accountExists(to: { name: string; link: string; at: Date }): Letter {
  return {
    subject: 'You already have an account',
    body: paragraphs(
      `Hello ${nameInLetter(to.name)},`,
      `On ${formatDate(to.at)} somebody, perhaps you, tried to create an account with this address. You already have one:`,
      to.link,
    ),
  }
}

/** A letter’s body, without the parts that are empty. */
export function paragraphs(...parts: string[]) {
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

function lowerFirst(text: string) {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
