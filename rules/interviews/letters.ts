import { formatDateAndTime } from '../dates'
import { oneLine } from '../forms/plain'
import { type CalendarEntry, type Letter, paragraphs, titleInLetter, wordsInLetter } from '../letters'
import { moment } from '../mail/french'

/** What every letter about an interview names; `link` is the page on which its reader answers. */
export type InterviewNamed = {
  name: string
  title: string
  company: string
  minutes: number
  place: string
  link: string
}

const clean = (of: InterviewNamed) => ({
  title: titleInLetter(of.title),
  company: titleInLetter(of.company),
  place: oneLine(of.place),
})

/** To a candidate: choose one of these times. */
export function interviewProposed(of: InterviewNamed & { times: Date[]; note: string }): Letter {
  const { title, company, place } = clean(of)
  return {
    to: of.name,
    subject: `Choose a time for your interview: ${title}, ${company}`,
    body: paragraphs(
      `${company} would like to meet you for ${title}. The interview takes ${of.minutes} minutes: ${place}.`,
      of.times.map((time) => `– ${formatDateAndTime(time)}`).join('\n'),
      wordsInLetter(of.note),
      `Choose a time, or say that none fits:\n${of.link}`,
    ),
    fr: {
      subject: `Choisissez l’heure de votre entretien : ${title}, ${company}`,
      body: paragraphs(
        `${company} aimerait vous rencontrer pour le poste « ${title} ». L’entretien dure ${of.minutes} minutes : ${place}.`,
        of.times.map((time) => `– ${moment(time)}`).join('\n'),
        wordsInLetter(of.note),
        `Choisir une heure, ou dire qu’aucune ne convient :\n${of.link}`,
      ),
    },
  }
}

/** To either side: the time that was chosen, with an entry for their calendar. */
export function interviewAgreed(of: InterviewNamed & { startsAt: Date; entry: CalendarEntry }): Letter {
  const { title, company, place } = clean(of)
  return {
    to: of.name,
    entry: of.entry,
    subject: `Interview on ${formatDateAndTime(of.startsAt)}: ${title}, ${company}`,
    body: paragraphs(
      `The interview for ${title} at ${company} is agreed: ${formatDateAndTime(of.startsAt)}, for ${of.minutes} minutes.`,
      `Where: ${place}`,
      `If something comes up, say so here:\n${of.link}`,
    ),
    fr: {
      subject: `Entretien le ${moment(of.startsAt)} : ${title}, ${company}`,
      body: paragraphs(
        `L’entretien pour le poste « ${title} » chez ${company} est fixé : le ${moment(of.startsAt)}, pour ${of.minutes} minutes.`,
        `Lieu : ${place}`,
        `En cas d’empêchement, le dire ici :\n${of.link}`,
      ),
    },
  }
}

/** To whose job it is, of an interview on a day on which they are there: somebody else meets the candidate, unless they take it over. */
export function interviewByColleague(
  of: InterviewNamed & { candidate: string; colleague: string; startsAt: Date },
): Letter {
  const { title, company } = clean(of)
  const candidate = titleInLetter(of.candidate)
  const colleague = titleInLetter(of.colleague)
  return {
    to: of.name,
    subject: `${colleague} meets ${candidate} on ${formatDateAndTime(of.startsAt)}`,
    body: paragraphs(
      `${colleague} has agreed an interview with ${candidate} for ${title} at ${company}: ${formatDateAndTime(of.startsAt)}, for ${of.minutes} minutes.`,
      `It stays with ${colleague} unless you take it over:\n${of.link}`,
    ),
    fr: {
      subject: `${colleague} rencontre ${candidate} le ${moment(of.startsAt)}`,
      body: paragraphs(
        `${colleague} a fixé un entretien avec ${candidate} pour le poste « ${title} » chez ${company} : le ${moment(of.startsAt)}, pour ${of.minutes} minutes.`,
        `Il reste à ${colleague}, sauf si vous le reprenez :\n${of.link}`,
      ),
    },
  }
}

/** To whoever was to meet a candidate: a colleague does, and what was agreed leaves their calendar. */
export function interviewTakenOver(
  of: InterviewNamed & {
    candidate: string
    colleague: string
    startsAt: Date | null
    entry?: CalendarEntry
  },
): Letter {
  const { title, company } = clean(of)
  const candidate = titleInLetter(of.candidate)
  const colleague = titleInLetter(of.colleague)
  const [on, le] = of.startsAt
    ? [` on ${formatDateAndTime(of.startsAt)}`, ` du ${moment(of.startsAt)}`]
    : ['', '']
  return {
    to: of.name,
    entry: of.entry,
    subject: `${colleague} takes over your interview: ${candidate}, ${title}`,
    body: paragraphs(
      `${colleague} now does the interview with ${candidate}${on} for ${title} at ${company}. Nothing is left for you to do.`,
      `What stands now:\n${of.link}`,
    ),
    fr: {
      subject: `${colleague} reprend votre entretien : ${candidate}, ${title}`,
      body: paragraphs(
        `${colleague} mène désormais l’entretien${le} avec ${candidate} pour le poste « ${title} » chez ${company}. Vous n’avez plus rien à faire.`,
        `Où en sont les choses :\n${of.link}`,
      ),
    },
  }
}

/** To a recruiter: none of the times fits. */
export function noTimeFits(of: InterviewNamed & { candidate: string; words: string }): Letter {
  const { title, company } = clean(of)
  const candidate = titleInLetter(of.candidate)
  return {
    to: of.name,
    subject: `No time fits for the interview: ${candidate}, ${title}`,
    body: paragraphs(
      `None of the times that you proposed fits ${candidate}, who applied for ${title} at ${company}.`,
      wordsInLetter(of.words),
      `Propose other times:\n${of.link}`,
    ),
    fr: {
      subject: `Aucune heure ne convient pour l’entretien : ${candidate}, ${title}`,
      body: paragraphs(
        `Aucune des heures que vous avez proposées ne convient à ${candidate}, qui a postulé pour « ${title} » chez ${company}.`,
        wordsInLetter(of.words),
        `Proposer d’autres heures :\n${of.link}`,
      ),
    },
  }
}

/** To either side: it does not take place; where a time was agreed, with what takes it out of their calendar. */
export function interviewCalledOff(
  of: InterviewNamed & { startsAt: Date | null; entry?: CalendarEntry },
): Letter {
  const { title, company } = clean(of)
  return {
    to: of.name,
    entry: of.entry,
    subject: `The interview is called off: ${title}, ${company}`,
    body: paragraphs(
      of.startsAt
        ? `The interview for ${title} at ${company} on ${formatDateAndTime(of.startsAt)} does not take place.`
        : `The interview that was proposed for ${title} at ${company} does not take place.`,
      `What stands now:\n${of.link}`,
    ),
    fr: {
      subject: `L’entretien est annulé : ${title}, ${company}`,
      body: paragraphs(
        of.startsAt
          ? `L’entretien pour le poste « ${title} » chez ${company}, prévu le ${moment(of.startsAt)}, n’a pas lieu.`
          : `L’entretien proposé pour le poste « ${title} » chez ${company} n’a pas lieu.`,
        `Où en sont les choses :\n${of.link}`,
      ),
    },
  }
}

/** To either side, the day before. */
export function interviewSoon(of: InterviewNamed & { startsAt: Date }): Letter {
  const { title, company, place } = clean(of)
  return {
    to: of.name,
    subject: `Your interview is soon: ${formatDateAndTime(of.startsAt)}`,
    body: paragraphs(
      `The interview for ${title} at ${company} begins on ${formatDateAndTime(of.startsAt)} and takes ${of.minutes} minutes.`,
      `Where: ${place}`,
      `If something comes up, say so here:\n${of.link}`,
    ),
    fr: {
      subject: `Votre entretien approche : ${moment(of.startsAt)}`,
      body: paragraphs(
        `L’entretien pour le poste « ${title} » chez ${company} commence le ${moment(of.startsAt)} et dure ${of.minutes} minutes.`,
        `Lieu : ${place}`,
        `En cas d’empêchement, le dire ici :\n${of.link}`,
      ),
    },
  }
}
