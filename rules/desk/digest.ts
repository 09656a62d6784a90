import { type Letter, nameInLetter, paragraphs } from '../letters'
import { combien } from '../mail/french'
import { plural } from '../words'

/** What a recruiter's morning begins with: answers and calls that are late or due today, what came since the last letter, jobs to confirm. */
export type Morning = { late: number; today: number; fresh: number; unconfirmed: number }

/** True where nothing of it needs anybody, and no letter is written. */
export const isQuiet = (morning: Morning) => Object.values(morning).every((n) => n === 0)

/** The same of somebody who is away, for whoever covers. */
export type MorningFor = { name: string; morning: Morning }

/**
 * To a recruiter, at seven in the morning of a working day: the same numbers as on Today, their own and below these of whom
 * they cover for, and nothing else by mail.
 */
export function morningLetter(own: Morning, link: string, others: MorningFor[] = []): Letter {
  const absent = others.filter(({ morning }) => !isQuiet(morning))
  const [lines, lignes] = [linesOf(own), lignesDe(own)]
  const parts = absent.map(({ name, morning }) => ({
    name: nameInLetter(name),
    lines: linesOf(morning),
    lignes: lignesDe(morning),
  }))
  const [first] = parts
  return {
    subject: `Today: ${lines[0] ?? `for ${first?.name}, ${first?.lines[0]}`}`,
    body: paragraphs(
      'Hello,',
      lines.join('\n'),
      ...parts.map((part) => [`For ${part.name}, who is away:`, ...part.lines].join('\n')),
      `Your queue, late first:\n${link}`,
      'This letter comes at seven on working days on which something waits. You turn it off at the foot of that page.',
    ),
    fr: {
      subject: `Aujourd’hui : ${lignes[0] ?? `pour ${first?.name}, ${first?.lignes[0]}`}`,
      body: paragraphs(
        'Bonjour,',
        lignes.join('\n'),
        ...parts.map((part) => [`Pour ${part.name}, pendant son absence :`, ...part.lignes].join('\n')),
        `Votre file, les retards d’abord :\n${link}`,
        'Ce message part à sept heures les jours ouvrés où quelque chose vous attend. Vous le désactivez en bas de cette page.',
      ),
    },
  }
}

const linesOf = ({ late, today, fresh, unconfirmed }: Morning): string[] =>
  [
    late > 0 && `${plural(late, 'answer')} late`,
    today > 0 && `${plural(today, 'answer')} due today`,
    fresh > 0 && `${plural(fresh, 'new application')}`,
    unconfirmed > 0 && `${plural(unconfirmed, 'job')} to confirm`,
  ].filter((line) => line !== false)

const lignesDe = ({ late, today, fresh, unconfirmed }: Morning): string[] =>
  [
    late > 0 && `${combien(late, 'réponse')} en retard`,
    today > 0 && `${combien(today, 'réponse')} à donner aujourd’hui`,
    fresh > 0 && combien(fresh, 'nouvelle candidature', 'nouvelles candidatures'),
    unconfirmed > 0 && `${combien(unconfirmed, 'offre')} à confirmer`,
  ].filter((line) => line !== false)
