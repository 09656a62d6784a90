import { formatWeekday } from '../dates'
import { type Letter, paragraphs, titleInLetter } from '../letters'
import { jourDeSemaine } from '../mail/french'
import { plural } from '../words'

type Named = { title: string; company: string }

/** To a candidate whose saved jobs close soon and who has not applied for them. */
export function closingSoon(to: { jobs: (Named & { link: string; lastDay: Date })[]; stop: string }): Letter {
  const many = to.jobs.length > 1
  return {
    subject: many ? `${plural(to.jobs.length, 'saved job')} close soon` : 'A job that you saved closes soon',
    body: paragraphs(
      'Hello,',
      many
        ? 'You saved these jobs and have not applied for them:'
        : 'You saved this job and have not applied for it:',
      ...to.jobs.map(
        ({ link, lastDay, ...job }) => `${inLetter(job)}\nLast day: ${formatWeekday(lastDay)}\n${link}`,
      ),
      `No more reminders of saved jobs:\n${to.stop}`,
    ),
    fr: {
      subject: many
        ? `${to.jobs.length} offres enregistrées ferment bientôt`
        : 'Une offre que vous avez enregistrée ferme bientôt',
      body: paragraphs(
        'Bonjour,',
        many
          ? 'Vous avez enregistré ces offres et n’y avez pas répondu :'
          : 'Vous avez enregistré cette offre et n’y avez pas répondu :',
        ...to.jobs.map(
          ({ link, lastDay, ...job }) =>
            `${inLetter(job)}\nDernier jour : ${jourDeSemaine(lastDay)}\n${link}`,
        ),
        `Ne plus recevoir de rappels :\n${to.stop}`,
      ),
    },
  }
}

/** To a candidate whose saved jobs have closed before their last day. */
export function savedJobsClosed(to: { jobs: Named[]; search: string; stop: string }): Letter {
  const many = to.jobs.length > 1
  const names = to.jobs.map(inLetter)
  return {
    subject: many ? `${plural(to.jobs.length, 'saved job')} have closed` : 'A job that you saved has closed',
    body: paragraphs(
      'Hello,',
      many ? 'These jobs take no applications any more:' : 'This job takes no applications any more:',
      ...names,
      `Search for others:\n${to.search}`,
      `No more letters about saved jobs:\n${to.stop}`,
    ),
    fr: {
      subject: many
        ? `${to.jobs.length} offres enregistrées sont fermées`
        : 'Une offre que vous avez enregistrée est fermée',
      body: paragraphs(
        'Bonjour,',
        many
          ? 'Ces offres ne prennent plus de candidatures :'
          : 'Cette offre ne prend plus de candidatures :',
        ...names,
        `En chercher d’autres :\n${to.search}`,
        `Ne plus recevoir de lettres sur les offres enregistrées :\n${to.stop}`,
      ),
    },
  }
}

const inLetter = ({ title, company }: Named) => `${titleInLetter(title)}, ${titleInLetter(company)}`
