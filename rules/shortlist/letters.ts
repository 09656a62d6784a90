import { type Letter, nameInLetter, paragraphs, titleInLetter } from '../letters'

/** What every letter to somebody who was asked says; `link` is their private page of the question. */
export type AskedPerson = { name: string; title: string; company: string; link: string }

/** To a candidate: may this company see them? */
export function mayCompanySeeYou(to: AskedPerson, recruiter: string): Letter {
  const [title, company] = [titleInLetter(to.title), titleInLetter(to.company)]
  const by = nameInLetter(recruiter)
  return {
    to: to.name,
    subject: `May ${company} see your profile?`,
    body: paragraphs(
      `${by} would like to show you to ${company}, which looks for: ${title}.`,
      'They would read what you can do and what you look for. Your name, your address, your number and your CV are not shown.',
      `Read what they would see, and say yes or no:\n${to.link}`,
      'If you do nothing, they see nothing.',
    ),
    fr: {
      subject: `${company} peut-elle voir votre profil ?`,
      body: paragraphs(
        `${by} aimerait vous présenter à ${company}, qui recherche : ${title}.`,
        'L’entreprise lirait ce que vous savez faire et ce que vous cherchez. Votre nom, votre adresse, votre numéro et votre CV ne sont pas montrés.',
        `Lisez ce qu’elle verrait, et répondez oui ou non :\n${to.link}`,
        'Sans réponse de votre part, elle ne voit rien.',
      ),
    },
  }
}

/** To a candidate with whom a company would like to speak. */
export function interviewAsked(to: AskedPerson): Letter {
  const [title, company] = [titleInLetter(to.title), titleInLetter(to.company)]
  return {
    to: to.name,
    subject: `${company} would like to meet you`,
    body: paragraphs(
      `${company} has read your profile for ${title} and proposes an interview.`,
      `Choose a time, or say no:\n${to.link}`,
      'They get your name and how to reach you only if you choose a time.',
    ),
    fr: {
      subject: `${company} aimerait vous rencontrer`,
      body: paragraphs(
        `${company} a lu votre profil pour « ${title} » et vous propose un entretien.`,
        `Choisissez un moment, ou dites non :\n${to.link}`,
        'L’entreprise ne reçoit votre nom et vos coordonnées que si vous choisissez un moment.',
      ),
    },
  }
}
