import { type Letter, paragraphs, titleInLetter } from '../letters'
import { combien } from '../mail/french'
import { plural } from '../words'

/** To somebody at the desk whom a colleague has given a job to. */
export function jobHandedOver(of: { title: string; by: string; waiting: number; link: string }): Letter {
  const title = titleInLetter(of.title)
  return {
    subject: `You answer for this job now: ${title}`,
    body: paragraphs(
      'Hello,',
      `${of.by} has given you ${title}, with its applications.`,
      of.waiting > 0
        ? `${plural(of.waiting, 'application waits', 'applications wait')} for your answer.`
        : '',
      `Read it:\n${of.link}`,
    ),
    fr: {
      subject: `Vous suivez maintenant cette offre : ${title}`,
      body: paragraphs(
        'Bonjour,',
        `${of.by} vous confie l’offre « ${title} », avec ses candidatures.`,
        of.waiting > 0
          ? `${combien(of.waiting, 'candidature attend', 'candidatures attendent')} votre réponse.`
          : '',
        `Lire l’offre :\n${of.link}`,
      ),
    },
  }
}
