import { z } from 'zod'
import type { ImportedJob } from '@/adverts/imported-job'
import type { Contract } from '../../rules/vocabulary'
import { id, idIn, link, moment, needed, number, text } from './fields'
import type { Importer } from './importer'

const record = z.object({
  id,
  intitule: needed('title'),
  description: text,
  dateCreation: moment,
  lieuTravail: z.object({ libelle: text, latitude: number, longitude: number }).nullish(),
  entreprise: z.object({ nom: text }).nullish(),
  typeContrat: text,
  natureContrat: text,
  alternance: z.boolean().nullish(),
  salaire: z.object({ libelle: text, commentaire: text, complement1: text, complement2: text }).nullish(),
  competences: z.array(z.object({ libelle: text })).nullish(),
  contact: z.object({ urlPostulation: link }).nullish(),
  origineOffre: z
    .object({ urlOrigine: link, partenaires: z.array(z.object({ url: link })).nullish() })
    .nullish(),
})

/** France Travail’s codes; a franchise (FRA) or the takeover of a business (REP) is no contract of work. */
const contracts: Record<string, Contract> = {
  CDI: 'permanent',
  DIN: 'permanent',
  CDD: 'fixed_term',
  DDI: 'fixed_term',
  SAI: 'fixed_term',
  MIS: 'temporary',
  TTI: 'temporary',
  LIB: 'freelance',
}

function read(given: unknown): ImportedJob {
  const job = record.parse(given)
  const { libelle, commentaire, complement1, complement2 } = job.salaire ?? {}
  const place = job.lieuTravail
  const origin = job.origineOffre
  const partner = origin?.partenaires?.find(({ url }) => url)?.url
  return {
    externalId: job.id,
    title: job.intitule,
    company: job.entreprise?.nom,
    text: job.description,
    places: [
      { text: place?.libelle ?? '', country: 'FR', latitude: place?.latitude, longitude: place?.longitude },
    ],
    contract: contractOf(job),
    payText: [libelle, commentaire, complement1, complement2].filter(Boolean).join('\n') || undefined,
    tags: job.competences?.flatMap((skill) => skill.libelle ?? []),
    sourceUrl: origin?.urlOrigine ?? `https://candidat.francetravail.fr/offres/recherche/detail/${job.id}`,
    applyUrl: job.contact?.urlPostulation ?? partner ?? origin?.urlOrigine,
    publishedAt: job.dateCreation,
  }
}

function contractOf(job: z.output<typeof record>): Contract | undefined {
  if (job.alternance || /apprentissage|professionnalisation/i.test(job.natureContrat ?? '')) {
    return 'apprenticeship'
  }
  return contracts[job.typeContrat ?? '']
}

const answer = z.object({ resultats: z.array(z.unknown()) })

/** France Travail’s API “Offres d’emploi v2”: an answer of its search, an array of offers, or one offer a line. */
export const franceTravail: Importer = {
  label: 'France Travail',
  board: 'france-travail',
  isBoardCompany: false,
  list(file) {
    if (Array.isArray(file)) return { records: file, isWhole: true }
    const { data } = answer.safeParse(file)
    return data && { records: data.resultats, isWhole: false } // at most 150 of what was found
  },
  idOf: (given) => idIn(given, 'id'),
  read,
}
