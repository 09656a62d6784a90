import { type Letter, nameInLetter, paragraphs, titleInLetter, wordsInLetter } from '../letters'
import { siteName } from '../site/settings'

/**
 * To somebody who is invited to apply: somebody of the pool, or somebody who was added and has `added`, the private page
 * on which they can end it.
 */
export function invitedToApply(of: {
  name: string
  by: string
  title: string
  company: string
  link: string
  words: string
  added?: string
}): Letter {
  const [title, company] = [titleInLetter(of.title), titleInLetter(of.company)]
  const by = nameInLetter(of.by)
  const words = wordsInLetter(of.words)
  return {
    to: of.name,
    subject: `A job that may fit: ${title}, ${company}`,
    body: paragraphs(
      `${by} of ${siteName()} thinks that this job may fit you: ${title} at ${company}.`,
      words,
      `Read it, and apply if you like:\n${of.link}`,
      of.added
        ? `Why you get this: ${by} has kept your details. See them, or have them deleted:\n${of.added}`
        : 'Why you get this: you let recruiters find your profile. You can end that on the page of your profile.',
      'Without an answer nothing happens.',
    ),
    fr: {
      subject: `Une offre qui pourrait vous convenir : ${title}, ${company}`,
      body: paragraphs(
        `${by} de ${siteName()} pense que cette offre pourrait vous convenir : « ${title} » chez ${company}.`,
        words,
        `La lire, et postuler si vous le souhaitez :\n${of.link}`,
        of.added
          ? `Pourquoi ce message : ${by} a gardé vos coordonnées. Les voir, ou les faire effacer :\n${of.added}`
          : 'Pourquoi ce message : vous laissez les recruteurs trouver votre profil. Vous pouvez y mettre fin sur la page de votre profil.',
        'Sans réponse de votre part, il ne se passe rien.',
      ),
    },
  }
}
