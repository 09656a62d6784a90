import { formatDate } from '../dates'
import { oneLine } from '../forms/plain'
import { type Letter, paragraphs, titleInLetter } from '../letters'
import { combien, jour } from '../mail/french'
import type { Language } from '../people/language'
import { siteName } from '../site/settings'
import { plural } from '../words'
import { type Cadence, daysToAnswer, daysToConfirm } from './schedule'

/** A job as a letter names it: `facts` are its company, place and pay in the words of each language. */
export type JobInLetter = { title: string; facts: Record<Language, string>; link: string }

/** To an address for which somebody wants an alert: it writes nothing until its reader says yes. */
export function confirmAlert(to: { title: string; link: string; at: Date }): Letter {
  const title = oneLine(to.title)
  return {
    subject: 'Do you want this job alert?',
    body: paragraphs(
      'Hello,',
      `On ${formatDate(to.at)} somebody, perhaps you, asked ${siteName()} to write to this address about new jobs:\n${title}`,
      `Say yes here:\n${to.link}`,
      `If it was not you, you need do nothing. Without your yes we write no more about it, and forget it after ${plural(daysToConfirm, 'day')}.`,
    ),
    fr: {
      subject: 'Voulez-vous cette alerte emploi ?',
      body: paragraphs(
        'Bonjour,',
        `Le ${jour(to.at)}, une personne, peut-être vous, a demandé à ${siteName()} d’écrire à cette adresse quand de nouvelles offres paraissent :\n${title}`,
        `Dire oui :\n${to.link}`,
        `Si ce n’était pas vous, vous n’avez rien à faire. Sans votre accord, nous n’écrivons plus à ce sujet et oublions cette demande au bout de ${combien(daysToConfirm, 'jour')}.`,
      ),
    },
  }
}

/** To an address that has this alert already: the form itself says nothing of it. */
export function alertStands(to: { title: string; link: string; at: Date }): Letter {
  const title = oneLine(to.title)
  return {
    subject: 'You have this job alert already',
    body: paragraphs(
      'Hello,',
      `On ${formatDate(to.at)} somebody, perhaps you, asked for a job alert that this address has already:\n${title}`,
      `See it, change it or stop it here:\n${to.link}`,
    ),
    fr: {
      subject: 'Vous avez déjà cette alerte emploi',
      body: paragraphs(
        'Bonjour,',
        `Le ${jour(to.at)}, une personne, peut-être vous, a demandé une alerte que cette adresse a déjà :\n${title}`,
        `La voir, la modifier ou l’arrêter :\n${to.link}`,
      ),
    },
  }
}

/** To an address that has as many alerts as one can have. */
export function tooManyAlerts(to: { link: string; at: Date; most: number }): Letter {
  return {
    subject: 'Your job alert was not created',
    body: paragraphs(
      'Hello,',
      `On ${formatDate(to.at)} somebody, perhaps you, asked for a job alert for this address. It has ${to.most} already, and no address can have more.`,
      `Stop one, then ask again:\n${to.link}`,
    ),
    fr: {
      subject: 'Votre alerte emploi n’a pas été créée',
      body: paragraphs(
        'Bonjour,',
        `Le ${jour(to.at)}, une personne, peut-être vous, a demandé une alerte pour cette adresse. Elle en a déjà ${to.most}, et aucune adresse ne peut en avoir davantage.`,
        `En arrêter une, puis recommencer :\n${to.link}`,
      ),
    },
  }
}

type News = {
  title: string
  cadence: Cadence
  jobs: JobInLetter[]
  total: number
  search: string
  right: string
  wrong: string
  manage: string
}

/** What an alert has found: at most some of the jobs, how many there are in all, and what can be done about it. */
export function newJobs(to: News): Letter {
  const more = to.total - to.jobs.length
  const title = oneLine(to.title)
  return {
    subject: `${plural(to.total, 'new job')}: ${title}`,
    body: paragraphs(
      'Hello,',
      `${to.total === 1 ? 'This job is' : 'These jobs are'} new for your alert, ${title}:`,
      ...to.jobs.map((job) => jobLines(job, 'en')),
      more > 0 ? `${plural(more, 'more new job')}, with all that are open:\n${to.search}` : '',
      `Were these the right jobs?\nYes: ${to.right}\nNo: ${to.wrong}`,
      `This alert writes ${to.cadence === 'daily' ? 'once a day' : 'once a week'} at most, and only when there is a new job. Change or stop it:\n${to.manage}`,
    ),
    fr: {
      subject: `${combien(to.total, 'nouvelle offre', 'nouvelles offres')} : ${title}`,
      body: paragraphs(
        'Bonjour,',
        `${to.total === 1 ? 'Cette offre est nouvelle' : 'Ces offres sont nouvelles'} pour votre alerte, ${title} :`,
        ...to.jobs.map((job) => jobLines(job, 'fr')),
        more > 0
          ? `${combien(more, 'autre nouvelle offre', 'autres nouvelles offres')}, avec toutes celles qui sont ouvertes :\n${to.search}`
          : '',
        `Ces offres étaient-elles les bonnes ?\nOui : ${to.right}\nNon : ${to.wrong}`,
        `Cette alerte écrit au plus une fois par ${to.cadence === 'daily' ? 'jour' : 'semaine'}, et seulement quand une offre est nouvelle. La modifier ou l’arrêter :\n${to.manage}`,
      ),
    },
  }
}

/** To the reader of an alert that nobody has touched for a year. */
export function stillWanted(to: { title: string; link: string }): Letter {
  const title = oneLine(to.title)
  return {
    subject: 'Do you still want this job alert?',
    body: paragraphs(
      'Hello,',
      `A year ago you last changed your job alert, ${title}.`,
      `If you still want it, say so here:\n${to.link}`,
      `If you do nothing, it ends in ${plural(daysToAnswer, 'day')}.`,
    ),
    fr: {
      subject: 'Voulez-vous garder cette alerte emploi ?',
      body: paragraphs(
        'Bonjour,',
        `Vous avez modifié votre alerte, ${title}, pour la dernière fois il y a un an.`,
        `Si vous voulez la garder, dites-le ici :\n${to.link}`,
        `Si vous ne faites rien, elle s’arrête dans ${combien(daysToAnswer, 'jour')}.`,
      ),
    },
  }
}

const jobLines = ({ title, facts, link }: JobInLetter, language: Language) =>
  `${titleInLetter(title)}\n${titleInLetter(facts[language])}\n${link}`
