import { formatDateAndTime } from '../dates'
import { type Letter, paragraphs } from '../letters'
import { moment } from '../mail/french'
import { siteName } from '../site/settings'

/** To the address that an account is to leave. */
export function addressAsked(to: { link: string; forgot: string; at: Date }): Letter {
  return {
    subject: 'Your account is to have another address',
    body: paragraphs(
      'Hello,',
      `On ${formatDateAndTime(to.at)} somebody who is signed in to your account at ${siteName()} asked to move it to another address. If it was you, confirm it here:\n${to.link}`,
      'Nothing changes until it is confirmed here and at the new address.',
      `If it was not you, choose another password at once:\n${to.forgot}`,
    ),
    fr: {
      subject: 'Votre compte doit changer d’adresse',
      body: paragraphs(
        'Bonjour,',
        `Le ${moment(to.at)}, une personne connectée à votre compte sur ${siteName()} a demandé de lui donner une autre adresse. Si c’était vous, confirmez-le ici :\n${to.link}`,
        'Rien ne change avant la confirmation ici et à la nouvelle adresse.',
        `Si ce n’était pas vous, choisissez tout de suite un autre mot de passe :\n${to.forgot}`,
      ),
    },
  }
}

/** To the address that an account is to have. */
export function newAddressAsked(to: { link: string; at: Date }): Letter {
  return {
    subject: 'Confirm your new address',
    body: paragraphs(
      'Hello,',
      `On ${formatDateAndTime(to.at)} somebody, perhaps you, asked that their account at ${siteName()} should have this address. If it was you, confirm it here:\n${to.link}`,
      'The link works for a day. The account moves once this is confirmed at the old address, too.',
      'If it was not you, you need do nothing.',
    ),
    fr: {
      subject: 'Confirmez votre nouvelle adresse',
      body: paragraphs(
        'Bonjour,',
        `Le ${moment(to.at)}, une personne, peut-être vous, a demandé que son compte sur ${siteName()} prenne cette adresse. Si c’était vous, confirmez-le ici :\n${to.link}`,
        'Le lien fonctionne pendant un jour. Le compte change d’adresse une fois que c’est aussi confirmé à l’ancienne.',
        'Si ce n’était pas vous, vous n’avez rien à faire.',
      ),
    },
  }
}

/** To an address that was to be somebody's new one, and has an account of its own. */
export function addressIsTaken(to: { link: string; at: Date }): Letter {
  return {
    subject: 'This address has an account already',
    body: paragraphs(
      'Hello,',
      `On ${formatDateAndTime(to.at)} somebody, perhaps you, asked that another account at ${siteName()} should have this address. It has an account already, so that nothing changes. You can sign in to it:\n${to.link}`,
      'If it was not you, you need do nothing.',
    ),
    fr: {
      subject: 'Cette adresse a déjà un compte',
      body: paragraphs(
        'Bonjour,',
        `Le ${moment(to.at)}, une personne, peut-être vous, a demandé qu’un autre compte sur ${siteName()} prenne cette adresse. Elle a déjà un compte, et rien ne change. Vous pouvez vous y connecter :\n${to.link}`,
        'Si ce n’était pas vous, vous n’avez rien à faire.',
      ),
    },
  }
}

/** To both addresses, once an account has moved from one to the other. */
export function addressMoved(to: { at: Date }): Letter {
  return {
    subject: 'Your account has another address',
    body: paragraphs(
      'Hello,',
      `On ${formatDateAndTime(to.at)} your account at ${siteName()} moved to another address, as was confirmed at both. You sign in with the new one, and we write to it from now on.`,
    ),
    fr: {
      subject: 'Votre compte a une autre adresse',
      body: paragraphs(
        'Bonjour,',
        `Le ${moment(to.at)}, votre compte sur ${siteName()} a changé d’adresse, comme confirmé aux deux. Vous vous connectez avec la nouvelle, et nous y écrivons désormais.`,
      ),
    },
  }
}
