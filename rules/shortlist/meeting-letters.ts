import { formatDateAndTime } from '../dates'
import { oneLine } from '../forms/plain'
import { type CalendarEntry, type Letter, paragraphs, titleInLetter } from '../letters'
import { moment } from '../mail/french'

/** What a company and its recruiter are told of an interview with somebody of a shortlist; `link` leads to the room. */
export type Meeting = {
  name: string
  candidate: string
  title: string
  startsAt: Date
  minutes: number
  place: string
  link: string
  entry: CalendarEntry
}

const clean = (of: Pick<Meeting, 'title' | 'candidate' | 'place'>) => ({
  title: titleInLetter(of.title),
  candidate: titleInLetter(of.candidate),
  place: oneLine(of.place),
})

/** To the company, and to its recruiter: when they meet whom, with an entry for their calendar. */
export function meetingAgreed(of: Meeting): Letter {
  const { title, candidate, place } = clean(of)
  return {
    to: of.name,
    entry: of.entry,
    subject: `Interview on ${formatDateAndTime(of.startsAt)}: ${candidate}, ${title}`,
    body: paragraphs(
      `${candidate} took a time for the interview about ${title}: ${formatDateAndTime(of.startsAt)}, for ${of.minutes} minutes.`,
      `Where: ${place}`,
      `How to reach them, and to call it off:\n${of.link}`,
    ),
    fr: {
      subject: `Entretien le ${moment(of.startsAt)} : ${candidate}, ${title}`,
      body: paragraphs(
        `${candidate} a choisi l’heure de l’entretien pour le poste « ${title} » : le ${moment(of.startsAt)}, pour ${of.minutes} minutes.`,
        `Lieu : ${place}`,
        `Coordonnées, et annulation :\n${of.link}`,
      ),
    },
  }
}

/** To the same: it does not take place, with what takes it out of their calendar. */
export function meetingCalledOff(of: Meeting): Letter {
  const { title, candidate } = clean(of)
  return {
    to: of.name,
    entry: of.entry,
    subject: `The interview is called off: ${candidate}, ${title}`,
    body: paragraphs(
      `The interview with ${candidate} about ${title} on ${formatDateAndTime(of.startsAt)} does not take place.`,
      `What stands now:\n${of.link}`,
    ),
    fr: {
      subject: `L’entretien est annulé : ${candidate}, ${title}`,
      body: paragraphs(
        `L’entretien avec ${candidate} pour le poste « ${title} », prévu le ${moment(of.startsAt)}, n’a pas lieu.`,
        `Où en sont les choses :\n${of.link}`,
      ),
    },
  }
}

/** To the same, the day before. */
export function meetingSoon(of: Omit<Meeting, 'entry'>): Letter {
  const { title, candidate, place } = clean(of)
  return {
    to: of.name,
    subject: `Your interview is soon: ${candidate}, ${formatDateAndTime(of.startsAt)}`,
    body: paragraphs(
      `The interview with ${candidate} about ${title} begins on ${formatDateAndTime(of.startsAt)} and takes ${of.minutes} minutes.`,
      `Where: ${place}`,
      `How to reach them, and to call it off:\n${of.link}`,
    ),
    fr: {
      subject: `Votre entretien approche : ${candidate}, ${moment(of.startsAt)}`,
      body: paragraphs(
        `L’entretien avec ${candidate} pour le poste « ${title} » commence le ${moment(of.startsAt)} et dure ${of.minutes} minutes.`,
        `Lieu : ${place}`,
        `Coordonnées, et annulation :\n${of.link}`,
      ),
    },
  }
}
