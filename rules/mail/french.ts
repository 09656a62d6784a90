import type { RejectionReason, Stage } from '../applications/stages'
import { siteCalendar } from '../calendar'
import { dateFormat, pluralRules } from '../formats'
import type { ClosingReason } from '../jobs/state'
import type { Topic } from '../messages/topics'

const shaped = (shape: Intl.DateTimeFormatOptions) => (date: Date) =>
  dateFormat('fr-FR', { ...shape, timeZone: siteCalendar().zone }).format(date)

/** « 9 juin 2026 ». */
export const jour = shaped({ day: 'numeric', month: 'long', year: 'numeric' })
/** « vendredi 20 novembre ». */
export const jourDeSemaine = shaped({ weekday: 'long', day: 'numeric', month: 'long' })
/** « 20 novembre à 14:05 UTC+1 ». */
export const moment = shaped({
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
  timeZoneName: 'short',
})

/** « 1 minute », « 10 minutes »; in French nothing is singular, too. */
export const combien = (count: number, one: string, many = `${one}s`) =>
  `${count} ${pluralRules('fr').select(count) === 'one' ? one : many}`

/** The stages of an application, as a candidate who reads French is told them. */
export const etapes: Record<Stage, string> = {
  received: 'Reçue',
  in_review: 'À l’étude',
  interview: 'Entretien',
  offer: 'Proposition',
  hired: 'Embauche',
  rejected: 'Non retenue',
  withdrawn: 'Retirée',
}

/** Why an application was not taken. */
export const motifs: Record<RejectionReason, string> = {
  skills: 'une autre candidature répondait mieux aux compétences les plus importantes pour ce poste',
  experience: 'ce poste demande plus d’années d’expérience dans ce métier',
  pay: 'vos attentes et la fourchette de salaire de ce poste sont trop éloignées',
  place: 'le lieu ou les jours de présence ne conviennent pas',
  language: 'ce poste demande un niveau de langue que nous n’avons pas constaté',
  filled: 'une autre personne a accepté le poste',
  closed: 'l’entreprise a arrêté ce recrutement',
}

/** Why a job has closed. */
export const fermetures: Record<ClosingReason, string> = {
  filled: 'Une personne a été recrutée, et on ne peut plus postuler.',
  withdrawn: 'L’entreprise ne recrute plus pour ce poste, et on ne peut plus postuler.',
  expired: 'Le dernier jour de cette offre est passé, et on ne peut plus postuler.',
  unconfirmed:
    'Depuis un mois, personne n’a confirmé que cette offre est ouverte, et on ne peut plus postuler.',
}

/** What a message to the site is about. */
export const sujets: Record<Topic, string> = {
  job: 'une offre ou une entreprise de ce site',
  application: 'ma candidature',
  brief: 'un besoin de recrutement',
  guide: 'une erreur dans une fiche ou un chiffre',
  data: 'mes données personnelles',
  accessibility: 'quelque chose que je ne peux pas utiliser',
  security: 'un problème de sécurité',
  other: 'autre chose',
}
