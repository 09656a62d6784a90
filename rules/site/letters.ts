import { formatDateAndTime } from '../dates'
import { type Letter, paragraphs } from '../letters'
import { moment } from '../mail/french'
import { siteName } from './settings'

/** To an owner who tries whether letters leave. */
export const testLetter = (at: Date): Letter => ({
  subject: `A test letter of ${siteName()}`,
  body: paragraphs(
    'Hello,',
    `You asked for this letter on ${formatDateAndTime(at)}. It has arrived: ${siteName()} can send e-mail.`,
    'Nobody else gets it, and you need do nothing.',
  ),
  fr: {
    subject: `Un e-mail d’essai de ${siteName()}`,
    body: paragraphs(
      'Bonjour,',
      `Vous avez demandé cet e-mail le ${moment(at)}. Il est arrivé : ${siteName()} peut envoyer des e-mails.`,
      'Personne d’autre ne le reçoit, et vous n’avez rien à faire.',
    ),
  },
})
