import { type Stage, stages } from '../applications/stages'
import { formatWeekday } from '../dates'
import { type Letter, paragraphs, titleInLetter } from '../letters'
import { etapes, jourDeSemaine } from '../mail/french'
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

/** To a candidate whose application had ended with the job, and has not: where it stands again. */
export function jobReopened(of: {
  name: string
  title: string
  company: string
  stage: Stage
  dueAt: Date
  link: string
}): Letter {
  const [title, company] = [titleInLetter(of.title), titleInLetter(of.company)]
  return {
    to: of.name,
    subject: `This job is open again: ${title}, ${company}`,
    body: paragraphs(
      `We wrote to you that ${company} would not go further with your application for ${title}, because the job had closed. The job is open again.`,
      `Your application counts again. It stands where it stood: ${stages[of.stage]}.`,
      of.stage === 'offer' ? '' : `An answer is due by ${formatWeekday(of.dueAt)}.`,
      'If you no longer want the job, you can withdraw your application on your page.',
      `Follow your application:\n${of.link}`,
    ),
    fr: {
      subject: `Cette offre est à nouveau ouverte : ${title}, ${company}`,
      body: paragraphs(
        `Nous vous avions écrit que ${company} ne donnerait pas suite à votre candidature pour « ${title} », car l’offre était close. L’offre est à nouveau ouverte.`,
        `Votre candidature compte à nouveau. Elle en est au même point : ${etapes[of.stage]}.`,
        of.stage === 'offer' ? '' : `Une réponse est due au plus tard le ${jourDeSemaine(of.dueAt)}.`,
        'Si l’offre ne vous intéresse plus, vous pouvez retirer votre candidature sur votre page.',
        `Suivre votre candidature :\n${of.link}`,
      ),
    },
  }
}

/** To a recruiter whose job was to go online and lacks something: it is a draft again. */
export function jobNotPublished(of: { title: string; missing: string[]; link: string }): Letter {
  const title = titleInLetter(of.title)
  return {
    subject: `Not published: ${title}`,
    body: paragraphs(
      'Hello,',
      `${title} was to go online now, and did not. It is a draft again.`,
      ...of.missing,
      `Complete it:\n${of.link}`,
    ),
    fr: {
      subject: `Non publiée : ${title}`,
      body: paragraphs(
        'Bonjour,',
        `L’offre « ${title} » devait être mise en ligne maintenant, et ne l’a pas été. Elle est à nouveau un brouillon.`,
        'Il lui manque quelque chose : sa page vous dit quoi.',
        `Compléter l’offre :\n${of.link}`,
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
