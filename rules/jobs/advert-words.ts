/** What the page of a job says between the words of its advert, in the language of that advert. */
export type AdvertWords = {
  lang: 'en' | 'fr'
  work: string
  duties: string
  needs: string
  nice: string
  advert: string
  process: string
  apply: string
  answer: (workingDays: number) => string
  minutes: (minutes: number) => string
}

const english: AdvertWords = {
  lang: 'en',
  work: 'The work',
  duties: 'What you will do',
  needs: 'You will need',
  nice: 'Good to have',
  advert: 'The advert',
  process: 'How it goes',
  apply: 'You apply',
  answer: (days) =>
    days === 1
      ? 'A CV is enough. You get an answer within 1 working day.'
      : `A CV is enough. You get an answer within ${days} working days.`,
  minutes: (minutes) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
}

const french: AdvertWords = {
  lang: 'fr',
  work: 'Le poste',
  duties: 'Les missions',
  needs: 'Profil recherché',
  nice: 'Les plus',
  advert: 'L’annonce',
  process: 'Le déroulement',
  apply: 'Vous postulez',
  answer: (days) =>
    days < 2
      ? `Un CV suffit. Vous avez une réponse sous ${days} jour ouvré.`
      : `Un CV suffit. Vous avez une réponse sous ${days} jours ouvrés.`,
  minutes: (minutes) => (minutes < 2 ? `${minutes} minute` : `${minutes} minutes`),
}

/** The words for an advert in this language (ISO 639-1); English ones where we have none of it. */
export function advertWords(language: string): AdvertWords {
  return language === 'fr' ? french : english
}
