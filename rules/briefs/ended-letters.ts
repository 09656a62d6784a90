import { type Letter, nameInLetter, titleInLetter, wordsInLetter } from '../letters'
import { about, type FollowedBrief, suivi } from './letters'

/** To a company whose job was filled; `hired` are those who had applied here. */
export function briefWon(brief: FollowedBrief, title: string, hired: number): Letter {
  return {
    subject: `Your job is filled: ${titleInLetter(title)}`,
    body: about(
      brief,
      hired > 0
        ? `Somebody was hired for your job: ${titleInLetter(title)}.`
        : `Your job is filled: ${titleInLetter(title)}.`,
      `The job is closed. Your brief ${brief.number} is closed too.`,
      askedOutcome,
    ),
    to: brief.name,
    fr: {
      subject: `Votre poste est pourvu : ${titleInLetter(title)}`,
      body: suivi(
        brief,
        hired > 0
          ? `Une personne a été recrutée pour votre poste : ${titleInLetter(title)}.`
          : `Votre poste est pourvu : ${titleInLetter(title)}.`,
        `L’offre est close. Votre demande ${brief.number} l’est aussi.`,
        demandeIssue,
      ),
    },
  }
}

/** To a company of whose jobs one was filled, while the search goes on with the others. */
export function jobOfSeveralFilled(brief: FollowedBrief, title: string): Letter {
  return {
    subject: `One of your jobs is filled: ${titleInLetter(title)}`,
    body: about(
      brief,
      `This job from your brief ${brief.number} is filled: ${titleInLetter(title)}.`,
      'The search goes on with your other jobs.',
    ),
    to: brief.name,
    fr: {
      subject: `L’un de vos postes est pourvu : ${titleInLetter(title)}`,
      body: suivi(
        brief,
        `Ce poste de votre demande ${brief.number} est pourvu : ${titleInLetter(title)}.`,
        'La recherche continue pour vos autres postes.',
      ),
    },
  }
}

/** To a company whose brief was closed, always with the reason. */
export function briefClosed(brief: FollowedBrief, recruiter: string, reason: string): Letter {
  return {
    subject: `Your brief is closed, ${brief.number}`,
    body: about(
      brief,
      `${nameInLetter(recruiter)} has closed your brief ${brief.number}.`,
      reason && `The reason:\n${wordsInLetter(reason)}`,
      askedOutcome,
    ),
    to: brief.name,
    fr: {
      subject: `Votre demande est close, ${brief.number}`,
      body: suivi(
        brief,
        `${nameInLetter(recruiter)} a clos votre demande ${brief.number}.`,
        reason && `La raison :\n${wordsInLetter(reason)}`,
        demandeIssue,
      ),
    },
  }
}

const askedOutcome = 'Your page has one question left: how did the search end?'
const demandeIssue = 'Votre page pose une dernière question : comment la recherche a-t-elle fini ?'
