import { type Letter, paragraphs, titleInLetter } from '../letters'
import type { Language } from '../people/language'
import { type LiveChange, liveParts } from './live-changes'

/** To a candidate who waits for an answer: what the job says otherwise than when they applied. */
export function jobChanged(of: {
  name: string
  title: string
  company: string
  changes: LiveChange[]
  link: string
}): Letter {
  const [title, company] = [titleInLetter(of.title), titleInLetter(of.company)]
  return {
    to: of.name,
    subject: `This job has changed: ${title}, ${company}`,
    body: paragraphs(
      `You applied for ${title} at ${company}. This has changed since:`,
      ...of.changes.map((change) => lines(change, 'en')),
      'Your application stands. If the job is no longer for you, you can withdraw it on your page.',
      `Follow your application:\n${of.link}`,
    ),
    fr: {
      subject: `Cette offre a changé : ${title}, ${company}`,
      body: paragraphs(
        `Vous avez postulé pour « ${title} » chez ${company}. Depuis, ceci a changé :`,
        ...of.changes.map((change) => lines(change, 'fr')),
        'Votre candidature reste valable. Si l’offre ne vous convient plus, vous pouvez la retirer sur votre page.',
        `Suivre votre candidature :\n${of.link}`,
      ),
    },
  }
}

function lines({ part, before, after }: LiveChange, language: Language) {
  const [was, is] = [titleInLetter(before[language]), titleInLetter(after[language])]
  return language === 'fr'
    ? `${liveParts[part].fr} : ${is}\nAvant : ${was}`
    : `${liveParts[part].en}: ${is}\nBefore: ${was}`
}
