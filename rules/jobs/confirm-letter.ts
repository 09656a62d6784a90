import { formatWeekday } from '../dates'
import { type Letter, paragraphs, titleInLetter } from '../letters'
import { jourDeSemaine } from '../mail/french'
import { confirmBy, type Term } from './confirmation'

type Asked = Term & { title: string; company: string }

/** To a recruiter: which of their jobs they have not confirmed for two weeks, and what becomes of each. */
export function jobsToConfirm({ jobs, link }: { jobs: Asked[]; link: string }): Letter {
  const one = jobs.length === 1 && jobs[0]
  const names = jobs.map(({ title, company }) => `${titleInLetter(title)}, ${titleInLetter(company)}`)
  return {
    subject: one ? `Still open? ${names[0]}` : `Still open? ${jobs.length} of your jobs`,
    body: paragraphs(
      'Hello,',
      'Candidates see when you last said that a job is open. Is it still so?',
      ...jobs.map((job, i) => `${names[i]}\n${becomes(job)}`),
      `Say that ${one ? 'it is' : 'they are'} still open:\n${link}`,
      'If a job is filled, close it at the desk. Whoever waits then gets an answer.',
    ),
    fr: {
      subject: one ? `Toujours ouverte ? ${names[0]}` : `Toujours ouvertes ? ${jobs.length} de vos offres`,
      body: paragraphs(
        'Bonjour,',
        'Les candidats voient quand vous avez dit pour la dernière fois qu’une offre est ouverte. Est-ce toujours le cas ?',
        ...jobs.map((job, i) => `${names[i]}\n${devient(job)}`),
        `Dire ${one ? 'qu’elle est toujours ouverte' : 'qu’elles sont toujours ouvertes'} :\n${link}`,
        'Si une offre est pourvue, fermez-la dans votre espace. Les personnes qui attendent reçoivent alors une réponse.',
      ),
    },
  }
}

const becomes = (job: Asked) =>
  job.unlistedAt
    ? `It has left the list. It closes on ${formatWeekday(confirmBy(job))}.`
    : `Without a word from you it leaves the list on ${formatWeekday(confirmBy(job))}.`

const devient = (job: Asked) =>
  job.unlistedAt
    ? `Elle a quitté la liste. Elle ferme le ${jourDeSemaine(confirmBy(job))}.`
    : `Sans réponse de votre part, elle quitte la liste le ${jourDeSemaine(confirmBy(job))}.`
