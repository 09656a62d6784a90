import { formatDate } from '../dates'
import { oneLine } from '../forms/plain'
import { type Letter, paragraphs, titleInLetter } from '../letters'
import { siteName } from '../site/settings'
import { plural } from '../words'
import { type Cadence, daysToAnswer, daysToConfirm } from './schedule'

/** A job as a letter names it: `facts` are its company, place and pay in words. */
export type JobInLetter = { title: string; facts: string; link: string }

/** To an address for which somebody wants an alert: it writes nothing until its reader says yes. */
export function confirmAlert(to: { title: string; link: string; at: Date }): Letter {
  return {
    subject: 'Do you want this job alert?',
    body: paragraphs(
      'Hello,',
      `On ${formatDate(to.at)} somebody, perhaps you, asked ${siteName()} to write to this address about new jobs:\n${oneLine(to.title)}`,
      `Say yes here:\n${to.link}`,
      `If it was not you, you need do nothing. Without your yes we write no more about it, and forget it after ${plural(daysToConfirm, 'day')}.`,
    ),
  }
}

/** To an address that has this alert already: the form itself says nothing of it. */
export function alertStands(to: { title: string; link: string; at: Date }): Letter {
  return {
    subject: 'You have this job alert already',
    body: paragraphs(
      'Hello,',
      `On ${formatDate(to.at)} somebody, perhaps you, asked for a job alert that this address has already:\n${oneLine(to.title)}`,
      `See it, change it or stop it here:\n${to.link}`,
    ),
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
  }
}

/** What an alert has found: at most some of the jobs, how many there are in all, and what can be done about it. */
export function newJobs(to: {
  title: string
  cadence: Cadence
  jobs: JobInLetter[]
  total: number
  search: string
  right: string
  wrong: string
  manage: string
}): Letter {
  const more = to.total - to.jobs.length
  return {
    subject: `${plural(to.total, 'new job')}: ${oneLine(to.title)}`,
    body: paragraphs(
      'Hello,',
      `${to.total === 1 ? 'This job is' : 'These jobs are'} new for your alert, ${oneLine(to.title)}:`,
      ...to.jobs.map(({ title, facts, link }) => `${titleInLetter(title)}\n${titleInLetter(facts)}\n${link}`),
      more > 0 ? `${plural(more, 'more new job')}, with all that are open:\n${to.search}` : '',
      `Were these the right jobs?\nYes: ${to.right}\nNo: ${to.wrong}`,
      `This alert writes ${to.cadence === 'daily' ? 'once a day' : 'once a week'} at most, and only when there is a new job. Change or stop it:\n${to.manage}`,
    ),
  }
}

/** To the reader of an alert that nobody has touched for a year. */
export function stillWanted(to: { title: string; link: string }): Letter {
  return {
    subject: 'Do you still want this job alert?',
    body: paragraphs(
      'Hello,',
      `A year ago you last changed your job alert, ${oneLine(to.title)}.`,
      `If you still want it, say so here:\n${to.link}`,
      `If you do nothing, it ends in ${plural(daysToAnswer, 'day')}.`,
    ),
  }
}
