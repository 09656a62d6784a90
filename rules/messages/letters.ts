import { formatDate } from '../dates'
import { type Letter, nameInLetter, paragraphs, wordsInLetter } from '../letters'
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
  }
}

/** The answer of somebody at the desk. */
export function messageAnswered(to: {
  name: string
  topic: Topic
  at: Date
  answer: string
  by: string
}): Letter {
  return {
    subject: `Our answer: ${topics[to.topic]}`,
    body: paragraphs(
      `Hello ${nameInLetter(to.name)},`,
      `You wrote to ${siteName()} on ${formatDate(to.at)}. This is our answer.`,
      wordsInLetter(to.answer),
      `${nameInLetter(to.by)}, ${siteName()}`,
    ),
  }
}
