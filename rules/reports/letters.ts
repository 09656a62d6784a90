import { formatDate } from '../dates'
import { type Letter, nameInLetter, paragraphs, titleInLetter, wordsInLetter } from '../letters'
import { jour } from '../mail/french'
import { siteName } from '../site/settings'

/** To whoever reported a job and left an address: what was done. Nothing of what they typed stands in it. */
export function reportSettled(of: {
  title: string
  company: string
  at: Date
  answer: string
  by: string
}): Letter {
  const [title, company] = [titleInLetter(of.title), titleInLetter(of.company)]
  return {
    subject: `The job that you reported: ${title}, ${company}`,
    body: paragraphs(
      'Hello,',
      `On ${formatDate(of.at)} somebody, perhaps you, reported the job ${title} at ${company} with this address. We have looked at it.`,
      wordsInLetter(of.answer),
      `${nameInLetter(of.by)}, ${siteName()}`,
    ),
    fr: {
      subject: `L’offre que vous avez signalée : ${title}, ${company}`,
      body: paragraphs(
        'Bonjour,',
        `Le ${jour(of.at)}, une personne, peut-être vous, a signalé l’offre « ${title} » chez ${company} avec cette adresse. Nous l’avons examinée.`,
        wordsInLetter(of.answer),
        `${nameInLetter(of.by)}, ${siteName()}`,
      ),
    },
  }
}
