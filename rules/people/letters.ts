import { formatDateAndTime } from '../dates'
import { type Letter, nameInLetter, paragraphs } from '../letters'
import { siteName } from '../site/settings'
import { plural } from '../words'

/** To somebody who is asked to work at the desk. */
export function invitedToDesk(to: {
  by: string
  access: 'recruiter' | 'owner'
  link: string
  days: number
}): Letter {
  const as = to.access === 'owner' ? 'an owner of the site' : 'a recruiter'
  return {
    subject: `You are invited to ${siteName()}`,
    body: paragraphs(
      'Hello,',
      `${nameInLetter(to.by)} invites you to work at ${siteName()} as ${as}.`,
      `Choose your name and password here:\n${to.link}`,
      `The link is good for ${plural(to.days, 'day')} and works once. If you expected no invitation, you need do nothing.`,
    ),
  }
}

/** To whoever has forgotten a password. No name, as in every letter that a stranger's form can cause. */
export function passwordForgotten(to: { link: string; at: Date; minutes: number }): Letter {
  return {
    subject: 'Choose a new password',
    body: paragraphs(
      'Hello,',
      `On ${formatDateAndTime(to.at)} somebody, perhaps you, asked for a new password for your account at ${siteName()}. Choose it here:\n${to.link}`,
      `The link is good for ${plural(to.minutes, 'minute')} and works once. If it was not you, you need do nothing: your password stays as it is.`,
    ),
  }
}

/** To an address for which somebody asked for a new password, and which has no account. */
export function noAccountHere(to: { signUp: string; at: Date }): Letter {
  return {
    subject: 'No account has this address',
    body: paragraphs(
      'Hello,',
      `On ${formatDateAndTime(to.at)} somebody, perhaps you, asked for a new password at ${siteName()}. No account has this address.`,
      `If you have an account, it is under another address. You can also open one:\n${to.signUp}`,
      'If it was not you, you need do nothing.',
    ),
  }
}

/** To whoever has just got a new password, so that a stranger's change does not pass unseen. */
export function passwordChanged(to: { forgot: string; at: Date }): Letter {
  return {
    subject: 'Your password was changed',
    body: paragraphs(
      'Hello,',
      `Your password at ${siteName()} was changed on ${formatDateAndTime(to.at)}. Everybody who was signed in to your account is signed out.`,
      `If it was not you, choose another one at once:\n${to.forgot}`,
    ),
  }
}
