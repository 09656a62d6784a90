import { type RejectionReason, rejectionReasons, type Stage, stages } from './applications/stages'
import { formatDate, formatWeekday } from './dates'
import { oneLine, plainLines } from './forms/plain'
import type { ClosingReason } from './jobs/state'
import { etapes, fermetures, jour, jourDeSemaine, motifs } from './mail/french'
import type { Language } from './people/language'

type Text = { subject: string; body: string }

/**
 * A letter in English, and in French where it is written in French, too. `to` is the name of whoever gets it, as somebody
 * typed it: only where the address was confirmed does it stand in the greeting, which the body then leaves out.
 */
export type Letter = Text & { to?: string; fr?: Text; entry?: CalendarEntry }

/**
 * What a letter puts into its reader’s calendar, or takes out of it again (`isCancelled`): of two with one `uid` the one
 * with the higher `sequence` counts.
 */
export type CalendarEntry = {
  uid: string
  sequence: number
  isCancelled: boolean
  startsAt: Date
  minutes: number
  title: string
  place: string
}

/** The letter as one person is sent it. */
export function letterFor(
  letter: Letter,
  { language, named }: { language: Language; named: boolean },
): Text & Pick<Letter, 'entry'> {
  const { subject, body } = (language === 'fr' && letter.fr) || letter
  const { entry } = letter
  if (letter.to === undefined) return { subject, body, entry }
  const name = named ? ` ${nameInLetter(letter.to)}` : ''
  const greeting = `${language === 'fr' && letter.fr ? 'Bonjour' : 'Hello'}${name},`
  return { subject, body: paragraphs(greeting, body.trimEnd()), entry }
}

/** Where the token of a private link stands in a body until the letter leaves; no path needs to escape it. */
export const secretPlace = '~secret~'

/** The letter as its reader gets it. */
export function withSecret(body: string, secret: string | null): string {
  return secret ? body.replaceAll(secretPlace, secret) : body
}

/** Where one click ends letters of this kind (RFC 8058); undefined for those that answer what their reader did. */
export function stopPath({
  about,
  secret,
}: {
  about: string | null
  secret: string | null
}): string | undefined {
  if (!secret) return undefined
  if (about === 'reminder') return `/reminders/${secret}/stop`
  return about === 'alert' ? `/alerts/${secret}/stop` : undefined
}

/** The letter as the desk reads it: the address of a private page is its key, and not the desk's to hold. */
export function withoutLinks(body: string): string {
  const privatePage =
    /https?:\/\/\S+\/(?:applications|briefs|verify|reset|invitations|sign-in|address|alerts|reminders|pool|shortlists|still-open|added)\/(?:~secret~|[\w-]{32})\S*/g
  return body.replace(privatePage, '(a private link that only its reader sees)')
}

/** A title or a company's name in a letter: one line, with no address that a mail program would make a link of. */
export function titleInLetter(text: string): string {
  return oneLine(text).replace(/(?:https?|ftp|mailto):(?:\/\/)?|\bwww\./gi, '')
}

/** A person's name in a letter: strangers choose it, so nothing in it may become a link. */
export function nameInLetter(text: string): string {
  return oneLine(
    titleInLetter(text)
      .replace(/[:/\\@#?&=%<>[\]]+/g, ' ')
      .replace(/[.\u3002\uff0e](?=\S)/g, '. '),
  )
}

/** A recruiter's words in a letter: they keep their lines and links. */
export const wordsInLetter = plainLines

type JobNamed = { title: string; company: string }

/** To a candidate, at once: what was received, when the answer is due, where to follow it. */
export function applicationReceived(of: JobNamed & { name: string; link: string; dueAt: Date }): Letter {
  const { title, company } = clean(of)
  return {
    to: of.name,
    subject: `Your application: ${title}, ${company}`,
    body: paragraphs(
      `Your application for ${title} at ${company} has arrived, with your CV.`,
      `An answer is due by ${formatWeekday(of.dueAt)}. If that day passes without an answer, your page says so.`,
      `Follow your application:\n${of.link}`,
      'This link is private. Anyone who has it can read your application and withdraw it.',
    ),
    fr: {
      subject: `Votre candidature : ${title}, ${company}`,
      body: paragraphs(
        `Votre candidature pour le poste « ${title} » chez ${company} est arrivée, avec votre CV.`,
        `Une réponse est due au plus tard le ${jourDeSemaine(of.dueAt)}. Si ce jour passe sans réponse, votre page le dit.`,
        `Suivre votre candidature :\n${of.link}`,
        'Ce lien est privé. Toute personne qui l’a peut lire votre candidature et la retirer.',
      ),
    },
  }
}

/** To an address with which somebody has applied once more: the form itself says nothing of the first one. */
export function applicationStands(of: JobNamed & { link: string; since: Date; at: Date }): Letter {
  const { title, company } = clean(of)
  return {
    subject: `You have applied already: ${title}, ${company}`,
    body: paragraphs(
      'Hello,',
      `On ${formatDate(of.at)} somebody, perhaps you, applied with this address for ${title} at ${company}. You already applied for it on ${formatDate(of.since)}. We keep that application. The new one was not saved.`,
      `Follow your application:\n${of.link}`,
      'To replace it, first withdraw it on that page. Then apply again.',
    ),
    fr: {
      subject: `Vous avez déjà postulé : ${title}, ${company}`,
      body: paragraphs(
        'Bonjour,',
        `Le ${jour(of.at)}, une personne, peut-être vous, a postulé avec cette adresse pour « ${title} » chez ${company}. Vous aviez déjà postulé le ${jour(of.since)}. Nous gardons cette candidature. La nouvelle n’a pas été enregistrée.`,
        `Suivre votre candidature :\n${of.link}`,
        'Pour la remplacer, retirez-la d’abord sur cette page, puis postulez à nouveau.',
      ),
    },
  }
}

/** To a candidate whose application has moved: to a stage by the recruiter’s own name for it, where it has one. */
export function applicationMoved(
  of: JobNamed & { name: string; link: string; stage: Stage; stageName?: string; note: string },
): Letter {
  const { title, company } = clean(of)
  const note = wordsInLetter(of.note)
  const own = of.stageName && titleInLetter(of.stageName)
  const [stage, etape] = [own || stages[of.stage], own || etapes[of.stage]]
  return {
    to: of.name,
    subject: `${stage}: ${title}, ${company}`,
    body: paragraphs(
      `Your application for ${title} at ${company} is now: ${stage}.`,
      note,
      `Follow your application:\n${of.link}`,
    ),
    fr: {
      subject: `${etape} : ${title}, ${company}`,
      body: paragraphs(
        `Votre candidature pour « ${title} » chez ${company} en est maintenant à : ${etape}.`,
        note,
        `Suivre votre candidature :\n${of.link}`,
      ),
    },
  }
}

/** To a candidate who was not taken, always with the reason. */
export function applicationRejected(
  of: JobNamed & { name: string; link: string; reason: RejectionReason; note: string; asks?: boolean },
): Letter {
  const { title, company } = clean(of)
  const note = wordsInLetter(of.note)
  return {
    to: of.name,
    subject: `An answer about ${title}, ${company}`,
    body: paragraphs(
      `${company} will not go further with your application for ${title}.`,
      `The reason: ${lowerFirst(rejectionReasons[of.reason])}.`,
      note,
      of.asks
        ? 'May we keep your application, so that recruiters find you for other jobs? Say yes on your page. Otherwise we delete it as the privacy notice says.'
        : '',
      `Every step is on your page:\n${of.link}`,
      'Thank you for the time you gave it.',
    ),
    fr: {
      subject: `Une réponse : ${title}, ${company}`,
      body: paragraphs(
        `${company} ne donnera pas suite à votre candidature pour « ${title} ».`,
        `La raison : ${motifs[of.reason]}.`,
        note,
        of.asks
          ? 'Pouvons-nous garder votre candidature, pour que vous soyez trouvé·e pour d’autres postes ? Dites oui sur votre page. Sinon, nous la supprimons comme l’indique la notice de confidentialité.'
          : '',
        `Chaque étape est sur votre page :\n${of.link}`,
        'Merci pour le temps que vous y avez consacré.',
      ),
    },
  }
}

/** To a candidate who still waits when the job closes: nobody else can apply, and the answer stays due. */
export function jobClosed(
  of: JobNamed & { name: string; link: string; because: ClosingReason; dueAt: Date | null; now: Date },
): Letter {
  const { title, company } = clean(of)
  const { dueAt, now } = of
  return {
    to: of.name,
    subject: `This job has closed: ${title}, ${company}`,
    body: paragraphs(
      `You applied for ${title} at ${company}. ${closings[of.because]}`,
      'Your own application has no answer yet. It stays open until somebody answers it.',
      dueAt ? `The answer ${dueAt < now ? 'was' : 'is'} due by ${formatWeekday(dueAt)}.` : '',
      `Follow your application:\n${of.link}`,
    ),
    fr: {
      subject: `Cette offre est close : ${title}, ${company}`,
      body: paragraphs(
        `Vous avez postulé pour « ${title} » chez ${company}. ${fermetures[of.because]}`,
        'Votre candidature n’a pas encore reçu de réponse. Elle reste ouverte jusqu’à ce que quelqu’un y réponde.',
        dueAt
          ? `La réponse ${dueAt < now ? 'était' : 'est'} due au plus tard le ${jourDeSemaine(dueAt)}.`
          : '',
        `Suivre votre candidature :\n${of.link}`,
      ),
    },
  }
}

const clean = ({ title, company }: JobNamed) => ({
  title: titleInLetter(title),
  company: titleInLetter(company),
})

const closings: Record<ClosingReason, string> = {
  filled: 'This job is filled, and nobody can apply for it any more.',
  withdrawn: 'The company no longer hires for this job, and nobody can apply for it any more.',
  expired: 'The last day of this job has passed, and nobody can apply for it any more.',
  unconfirmed:
    'Nobody has confirmed for a month that this job is still open, and nobody can apply for it any more.',
}

/** A letter’s body, without the parts that are empty. */
export function paragraphs(...parts: string[]) {
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

function lowerFirst(text: string) {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
