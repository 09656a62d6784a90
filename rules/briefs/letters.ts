import { formatWeekday } from '../dates'
import { type Letter, nameInLetter, paragraphs, titleInLetter, wordsInLetter } from '../letters'
import { jourDeSemaine } from '../mail/french'

/** What every letter about a brief says of it; `link` is the company's private page. */
export type FollowedBrief = { name: string; number: string; link: string }

/** To a company that sent a brief: the request number, the call and the private page. */
export function briefReceived(brief: FollowedBrief, dueAt: Date): Letter {
  return {
    subject: `We have your brief, ${brief.number}`,
    body: about(
      brief,
      `Your brief has arrived under the number ${brief.number}. A recruiter calls you by ${formatWeekday(dueAt)} to go through it.`,
    ),
    to: brief.name,
    fr: {
      subject: `Nous avons votre demande, ${brief.number}`,
      body: suivi(
        brief,
        `Votre demande est arrivée sous le numéro ${brief.number}. Une personne de l’équipe vous appelle au plus tard le ${jourDeSemaine(dueAt)} pour en parler.`,
      ),
    },
  }
}

/** To a company after the call: who answers for its brief from now on, and what was agreed. */
export function briefQualified(brief: FollowedBrief, recruiter: string, note: string): Letter {
  return {
    subject: `We have taken on your brief, ${brief.number}`,
    body: about(
      brief,
      `${nameInLetter(recruiter)} has taken on your brief ${brief.number}, and is your recruiter from now on.`,
      note && `What was agreed:\n${wordsInLetter(note)}`,
    ),
    to: brief.name,
    fr: {
      subject: `Nous prenons en charge votre demande, ${brief.number}`,
      body: suivi(
        brief,
        `${nameInLetter(recruiter)} prend en charge votre demande ${brief.number} et la suit désormais.`,
        note && `Ce qui a été convenu :\n${wordsInLetter(note)}`,
      ),
    },
  }
}

/** To a company whose brief has become a draft. */
export function briefConverted(brief: FollowedBrief, recruiter: string): Letter {
  return {
    subject: `Your job is being written, ${brief.number}`,
    body: about(
      brief,
      `${nameInLetter(recruiter)} is writing the job from your brief ${brief.number}. The draft is not public. We send you an e-mail when the job is public.`,
    ),
    to: brief.name,
    fr: {
      subject: `Votre offre est en cours de rédaction, ${brief.number}`,
      body: suivi(
        brief,
        `${nameInLetter(recruiter)} rédige l’offre de votre demande ${brief.number}. Le brouillon n’est pas public. Nous vous écrivons quand l’offre est publique.`,
      ),
    },
  }
}

/** To a company whose job is written, and waits for its word. */
export function draftToApprove(brief: FollowedBrief, title: string): Letter {
  return {
    subject: `Please read the text of your job: ${titleInLetter(title)}`,
    body: about(
      brief,
      `The text of the job from your brief ${brief.number} is ready: ${titleInLetter(title)}. Read it on your page, and approve it or ask for changes.`,
    ),
    to: brief.name,
    fr: {
      subject: `Merci de relire le texte de votre offre : ${titleInLetter(title)}`,
      body: suivi(
        brief,
        `Le texte de l’offre de votre demande ${brief.number} est prêt : ${titleInLetter(title)}. Lisez-le sur votre page, puis approuvez-le ou demandez des changements.`,
      ),
    },
  }
}

/** To a company some weeks after its search has ended. */
export function howDidItEnd(brief: FollowedBrief): Letter {
  return {
    subject: `How did your search end? ${brief.number}`,
    body: paragraphs(
      `Your brief ${brief.number} closed four weeks ago. Did you hire somebody, and through us?`,
      `Tell us with one click and, if you like, a sentence:\n${brief.link}/outcome`,
      'We ask once. Your answer counts in what we say of our work, without your name.',
    ),
    to: brief.name,
    fr: {
      subject: `Comment votre recherche a-t-elle fini ? ${brief.number}`,
      body: paragraphs(
        `Votre demande ${brief.number} est close depuis quatre semaines. Avez-vous recruté, et grâce à nous ?`,
        `Dites-le d’un clic et, si vous voulez, d’une phrase :\n${brief.link}/outcome`,
        'Nous ne le demandons qu’une fois. Votre réponse compte dans ce que nous disons de notre travail, sans votre nom.',
      ),
    },
  }
}

/** To somebody whom a colleague invites to follow a brief. */
export function invitedToBrief(brief: FollowedBrief, by: string): Letter {
  return {
    subject: `Follow a search with your colleague, ${brief.number}`,
    body: about(
      brief,
      `${nameInLetter(by)} invites you to follow the brief ${brief.number}. The link below is yours: with it you read the page of the search, write to the recruiter and say what you think of candidates, under your name.`,
      'Do not pass it on. If you do not know what this is about, leave it: nobody else has this link.',
    ),
    to: brief.name,
    fr: {
      subject: `Suivre une recherche avec votre collègue, ${brief.number}`,
      body: suivi(
        brief,
        `${nameInLetter(by)} vous invite à suivre la demande ${brief.number}. Le lien ci-dessous est le vôtre : il ouvre la page de la recherche, d’où vous écrivez à la personne qui recrute et donnez votre avis sur les candidatures, sous votre nom.`,
        'Ne le transmettez pas. Si cela ne vous dit rien, n’en faites rien : personne d’autre n’a ce lien.',
      ),
    },
  }
}

/** To everybody who follows a brief whose private links were ended. */
export function newPrivateLink(brief: FollowedBrief): Letter {
  return {
    subject: `A new link to your brief, ${brief.number}`,
    body: about(
      brief,
      `We have ended the private links to your brief ${brief.number}. This one takes their place.`,
    ),
    to: brief.name,
    fr: {
      subject: `Un nouveau lien vers votre demande, ${brief.number}`,
      body: suivi(
        brief,
        `Nous avons mis fin aux liens privés vers votre demande ${brief.number}. Celui-ci les remplace.`,
      ),
    },
  }
}

/** To a company on whose shortlist something waits for it. */
export function shortlistWaits(brief: FollowedBrief): Letter {
  return {
    subject: `Your shortlist waits for you, ${brief.number}`,
    body: about(
      brief,
      `There is something new on the shortlist of your brief ${brief.number}. Everybody on it has agreed that you see them.`,
    ),
    to: brief.name,
    fr: {
      subject: `Votre sélection vous attend, ${brief.number}`,
      body: suivi(
        brief,
        `Il y a du nouveau dans la sélection de votre demande ${brief.number}. Toutes les personnes qui y figurent ont accepté que vous les voyiez.`,
      ),
    },
  }
}

/** To a company whose job candidates can find from now on. */
export function jobIsPublic(brief: FollowedBrief, title: string): Letter {
  return {
    subject: `Your job is public: ${titleInLetter(title)}`,
    body: about(
      brief,
      `The job from your brief ${brief.number} is public: ${titleInLetter(title)}. Candidates can find it and apply. Your page links to it.`,
    ),
    to: brief.name,
    fr: {
      subject: `Votre offre est publique : ${titleInLetter(title)}`,
      body: suivi(
        brief,
        `L’offre de votre demande ${brief.number} est publique : ${titleInLetter(title)}. On peut la trouver et y postuler. Votre page y mène.`,
      ),
    },
  }
}

/** The paragraphs of a letter, and the link to the page that it is about. */
export const about = ({ link }: FollowedBrief, ...said: string[]) =>
  paragraphs(...said, `Follow your brief:\n${link}`)

/** The same in French. */
export const suivi = ({ link }: FollowedBrief, ...dit: string[]) =>
  paragraphs(...dit, `Suivre votre demande :\n${link}`)
