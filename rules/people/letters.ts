import { formatDate, formatDateAndTime } from '../dates'
import type { DeskAccess } from '../desk/may'
import { type Letter, nameInLetter, paragraphs } from '../letters'
import { combien, jour, moment } from '../mail/french'
import { siteName } from '../site/settings'
import { plural } from '../words'

const nothingToDo = 'If it was not you, you need do nothing.'
const rienAFaire = 'Si ce n’était pas vous, vous n’avez rien à faire.'

/** To whoever has signed up. No name: whoever filled in the form chose it, and could write anything to anybody. */
export function accountOpened(to: { link: string; at: Date; days: number }): Letter {
  return {
    subject: 'Confirm your address',
    body: paragraphs(
      'Hello,',
      `On ${formatDate(to.at)} an account was opened with this address. If it was you, confirm that the address is yours:\n${to.link}`,
      `The link works for ${plural(to.days, 'day')}. If it was not you, do not open it. Nobody else gets this e-mail.`,
    ),
    fr: {
      subject: 'Confirmez votre adresse',
      body: paragraphs(
        'Bonjour,',
        `Le ${jour(to.at)}, un compte a été ouvert avec cette adresse. Si c’était vous, confirmez que l’adresse est la vôtre :\n${to.link}`,
        `Le lien fonctionne pendant ${combien(to.days, 'jour')}. Si ce n’était pas vous, ne l’ouvrez pas. Personne d’autre ne reçoit ce message.`,
      ),
    },
  }
}

/** To whoever signs up with an address that has an account already: the form itself says nothing of it. */
export function accountExists(to: { link: string; at: Date }): Letter {
  return {
    subject: 'You already have an account',
    body: paragraphs(
      'Hello,',
      `On ${formatDate(to.at)} somebody, perhaps you, tried to create an account with this address. You already have one:`,
      to.link,
    ),
    fr: {
      subject: 'Vous avez déjà un compte',
      body: paragraphs(
        'Bonjour,',
        `Le ${jour(to.at)}, une personne, peut-être vous, a voulu créer un compte avec cette adresse. Vous en avez déjà un :`,
        to.link,
      ),
    },
  }
}

const invitedAs = { recruiter: 'a recruiter', manager: 'a manager', owner: 'an owner of the site' }
const invitéComme = {
  recruiter: 'recruteur ou recruteuse',
  manager: 'responsable des recrutements',
  owner: 'propriétaire du site',
}

/** To somebody who is asked to work at the desk. */
export function invitedToDesk(to: { by: string; access: DeskAccess; link: string; days: number }): Letter {
  return {
    subject: `You are invited to ${siteName()}`,
    body: paragraphs(
      'Hello,',
      `${nameInLetter(to.by)} invites you to work at ${siteName()} as ${invitedAs[to.access]}.`,
      `Choose your name and password here:\n${to.link}`,
      `The link is good for ${plural(to.days, 'day')} and works once. If you expected no invitation, you need do nothing.`,
    ),
    fr: {
      subject: `Vous êtes invité·e à rejoindre ${siteName()}`,
      body: paragraphs(
        'Bonjour,',
        `${nameInLetter(to.by)} vous invite à travailler sur ${siteName()} comme ${invitéComme[to.access]}.`,
        `Choisir votre nom et votre mot de passe :\n${to.link}`,
        `Le lien est valable ${combien(to.days, 'jour')} et sert une fois. Si vous n’attendiez pas d’invitation, vous n’avez rien à faire.`,
      ),
    },
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
    fr: {
      subject: 'Choisissez un nouveau mot de passe',
      body: paragraphs(
        'Bonjour,',
        `Le ${moment(to.at)}, une personne, peut-être vous, a demandé un nouveau mot de passe pour votre compte sur ${siteName()}. Choisissez-le ici :\n${to.link}`,
        `Le lien est valable ${combien(to.minutes, 'minute')} et fonctionne une fois. ${rienAFaire} Votre mot de passe reste le même.`,
      ),
    },
  }
}

/** To an address for which somebody asked for a link, and which has no account. */
export function noAccountHere(to: { signUp: string; at: Date }): Letter {
  return {
    subject: 'No account has this address',
    body: paragraphs(
      'Hello,',
      `On ${formatDateAndTime(to.at)} somebody, perhaps you, asked for a link to an account at ${siteName()}. No account has this address.`,
      `If you have an account, it is under another address. You can also open one:\n${to.signUp}`,
      nothingToDo,
    ),
    fr: {
      subject: 'Aucun compte n’a cette adresse',
      body: paragraphs(
        'Bonjour,',
        `Le ${moment(to.at)}, une personne, peut-être vous, a demandé un lien vers un compte sur ${siteName()}. Aucun compte n’a cette adresse.`,
        `Si vous avez un compte, il est sous une autre adresse. Vous pouvez aussi en ouvrir un :\n${to.signUp}`,
        rienAFaire,
      ),
    },
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
    fr: {
      subject: 'Votre mot de passe a changé',
      body: paragraphs(
        'Bonjour,',
        `Votre mot de passe sur ${siteName()} a changé le ${moment(to.at)}. Toutes les sessions de votre compte sont fermées.`,
        `Si ce n’était pas vous, choisissez-en un autre tout de suite :\n${to.forgot}`,
      ),
    },
  }
}

/** To whoever wants to sign in without a password. */
export function signInByLink(to: { link: string; at: Date; minutes: number }): Letter {
  return {
    subject: 'Your link to sign in',
    body: paragraphs(
      'Hello,',
      `On ${formatDateAndTime(to.at)} somebody, perhaps you, asked for a link to sign in to ${siteName()}:\n${to.link}`,
      `The link is good for ${plural(to.minutes, 'minute')} and works once. If it was not you, you need do nothing: nobody signs in without this e-mail.`,
    ),
    fr: {
      subject: 'Votre lien de connexion',
      body: paragraphs(
        'Bonjour,',
        `Le ${moment(to.at)}, une personne, peut-être vous, a demandé un lien pour se connecter à ${siteName()} :\n${to.link}`,
        `Le lien est valable ${combien(to.minutes, 'minute')} et fonctionne une fois. ${rienAFaire} Personne ne se connecte sans ce message.`,
      ),
    },
  }
}
