import { formatDate } from '../dates'
import { type Letter, nameInLetter, paragraphs, titleInLetter } from '../letters'
import { jour } from '../mail/french'
import { siteName } from '../site/settings'
import type { Ground } from './draft'

/**
 * To somebody whom a recruiter has added, at once: what is kept, where it comes from, on what ground, until when, and
 * what they can do (GDPR, article 14, which allows a month).
 */
export function addedAtDesk(of: {
  name: string
  by: string
  source: string
  obtainedOn: Date
  ground: Ground
  link: string
  until: Date
}): Letter {
  const by = nameInLetter(of.by)
  const source = titleInLetter(of.source)
  return {
    to: of.name,
    subject: `${by} of ${siteName()} has kept your details`,
    body: paragraphs(
      `${by}, a recruiter of ${siteName()}, has kept your details to tell you of jobs that may fit. You have not agreed to anything, and nobody else finds you.`,
      `Where they come from: ${source}, on ${formatDate(of.obtainedOn)}. The ground: ${grounds.en[of.ground]}.`,
      `See all that is kept, say yes, or have it deleted:\n${of.link}`,
      `Without an answer it is deleted on ${formatDate(of.until)}. This link is private.`,
    ),
    fr: {
      subject: `${by} de ${siteName()} a gardé vos coordonnées`,
      body: paragraphs(
        `${by} recrute pour ${siteName()} et a gardé vos coordonnées pour vous parler d’offres qui pourraient vous convenir. Vous n’avez rien accepté, et personne d’autre ne vous trouve.`,
        `D’où elles viennent : ${source}, le ${jour(of.obtainedOn)}. Le fondement : ${grounds.fr[of.ground]}.`,
        `Voir tout ce qui est gardé, dire oui, ou le faire effacer :\n${of.link}`,
        `Sans réponse, tout est effacé le ${jour(of.until)}. Ce lien est privé.`,
      ),
    },
  }
}

const grounds = {
  en: {
    asked: 'you asked us to keep them',
    interest: 'our interest in telling you of jobs (GDPR, article 6.1.f), to which you can object',
  },
  fr: {
    asked: 'vous nous avez demandé de les garder',
    interest: 'notre intérêt à vous parler d’offres (RGPD, article 6.1.f), auquel vous pouvez vous opposer',
  },
}
