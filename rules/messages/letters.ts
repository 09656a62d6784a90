import { formatDate } from '../dates'
import { type Letter, nameInLetter, paragraphs, wordsInLetter } from '../letters'
import { jour, sujets } from '../mail/french'
import { siteName } from '../site/settings'
import { type Topic, topics } from './topics'

/** To whoever wrote to the site. Nothing of what they typed stands in it: they could have given anybody's address. */
export function messageReceived({ topic, at }: { topic: Topic; at: Date }): Letter {
  return {
    subject: `We have your message: ${topics[topic]}`,
    body: paragraphs(
      'Hello,',
      `On ${formatDate(at)} somebody, perhaps you, wrote to ${siteName()} with this address. The subject was: ${topics[topic]}.`,
      'A person reads the message and answers to this address.',
      'If it was not you, you need do nothing.',
    ),
    fr: {
      subject: `Nous avons votre message : ${sujets[topic]}`,
      body: paragraphs(
        'Bonjour,',
        `Le ${jour(at)}, une personne, peut-être vous, a écrit à ${siteName()} avec cette adresse. Le sujet : ${sujets[topic]}.`,
        'Une personne lit le message et répond à cette adresse.',
        'Si ce n’était pas vous, vous n’avez rien à faire.',
      ),
    },
  }
}

/** The answer of somebody at the desk. */
export function messageAnswered(of: {
  name: string
  topic: Topic
  at: Date
  answer: string
  by: string
}): Letter {
  return {
    to: of.name,
    subject: `Our answer: ${topics[of.topic]}`,
    body: paragraphs(
      `You wrote to ${siteName()} on ${formatDate(of.at)}. This is our answer.`,
      wordsInLetter(of.answer),
      `${nameInLetter(of.by)}, ${siteName()}`,
    ),
    fr: {
      subject: `Notre réponse : ${sujets[of.topic]}`,
      body: paragraphs(
        `Vous avez écrit à ${siteName()} le ${jour(of.at)}. Voici notre réponse.`,
        wordsInLetter(of.answer),
        `${nameInLetter(of.by)}, ${siteName()}`,
      ),
    },
  }
}
