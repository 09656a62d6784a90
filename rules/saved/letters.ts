import { formatWeekday } from '../dates'
import { type Letter, paragraphs, titleInLetter } from '../letters'
import { jourDeSemaine } from '../mail/french'
import { plural } from '../words'

type Named = { title: string; company: string }

type Closing = Named & { link: string; lastDay: Date; begun: boolean }

/** To a candidate whose jobs close soon: those that they saved and those for which they began an application, unsent. */
export function closingSoon(to: { jobs: Closing[]; stop: string }): Letter {
  const saved = to.jobs.filter(({ begun }) => !begun)
  const begun = to.jobs.filter((job) => job.begun)
  const listed = (jobs: Closing[]) =>
    jobs.map(({ link, lastDay, ...job }) => `${inLetter(job)}\nLast day: ${formatWeekday(lastDay)}\n${link}`)
  const enListe = (jobs: Closing[]) =>
    jobs.map(
      ({ link, lastDay, ...job }) => `${inLetter(job)}\nDernier jour : ${jourDeSemaine(lastDay)}\n${link}`,
    )
  const under = (list: string[], one: string, many: string) =>
    list.length === 0 ? [] : [list.length > 1 ? many : one, ...list]
  return {
    subject: closingSubject(saved.length, begun.length),
    body: paragraphs(
      'Hello,',
      ...under(
        listed(begun),
        'You began this application and have not sent it:',
        'You began these applications and have not sent them:',
      ),
      ...under(
        listed(saved),
        'You saved this job and have not applied for it:',
        'You saved these jobs and have not applied for them:',
      ),
      `No more reminders of these jobs:\n${to.stop}`,
    ),
    fr: {
      subject: objet(saved.length, begun.length),
      body: paragraphs(
        'Bonjour,',
        ...under(
          enListe(begun),
          'Vous avez commencé cette candidature et ne l’avez pas envoyée :',
          'Vous avez commencé ces candidatures et ne les avez pas envoyées :',
        ),
        ...under(
          enListe(saved),
          'Vous avez enregistré cette offre et n’y avez pas répondu :',
          'Vous avez enregistré ces offres et n’y avez pas répondu :',
        ),
        `Ne plus recevoir de rappels :\n${to.stop}`,
      ),
    },
  }
}

function closingSubject(saved: number, begun: number) {
  if (saved > 0 && begun > 0) return `${plural(saved + begun, 'job')} close soon`
  if (begun > 0)
    return begun > 1
      ? `${plural(begun, 'application')} that you have not sent`
      : 'An application that you have not sent'
  return saved > 1 ? `${plural(saved, 'saved job')} close soon` : 'A job that you saved closes soon'
}

function objet(saved: number, begun: number) {
  if (saved > 0 && begun > 0) return `${saved + begun} offres ferment bientôt`
  if (begun > 0) return begun > 1 ? `${begun} candidatures à envoyer` : 'Une candidature à envoyer'
  return saved > 1
    ? `${saved} offres enregistrées ferment bientôt`
    : 'Une offre que vous avez enregistrée ferme bientôt'
}

/** To a candidate whose jobs have closed before their last day: saved, or with an application begun. */
export function savedJobsClosed(to: {
  jobs: (Named & { begun: boolean })[]
  search: string
  stop: string
}): Letter {
  const many = to.jobs.length > 1
  const names = to.jobs.map(inLetter)
  const begun = to.jobs.some((job) => job.begun)
  return {
    subject: closedSubject(to.jobs),
    body: paragraphs(
      'Hello,',
      many ? 'These jobs take no applications any more:' : 'This job takes no applications any more:',
      ...names,
      begun ? 'What you wrote for your application is still in your space. Nobody else has read it.' : '',
      `Search for others:\n${to.search}`,
      `No more letters about these jobs:\n${to.stop}`,
    ),
    fr: {
      subject: many ? `${to.jobs.length} offres sont fermées` : 'Une offre qui vous intéressait est fermée',
      body: paragraphs(
        'Bonjour,',
        many
          ? 'Ces offres ne prennent plus de candidatures :'
          : 'Cette offre ne prend plus de candidatures :',
        ...names,
        begun ? 'Ce que vous aviez écrit reste dans votre espace. Personne d’autre ne l’a lu.' : '',
        `En chercher d’autres :\n${to.search}`,
        `Ne plus recevoir de lettres sur ces offres :\n${to.stop}`,
      ),
    },
  }
}

function closedSubject(jobs: { begun: boolean }[]) {
  if (jobs.length > 1)
    return `${plural(jobs.length, jobs.some(({ begun }) => begun) ? 'job' : 'saved job')} have closed`
  return jobs[0]?.begun
    ? 'A job for which you began an application has closed'
    : 'A job that you saved has closed'
}

const inLetter = ({ title, company }: Named) => `${titleInLetter(title)}, ${titleInLetter(company)}`
