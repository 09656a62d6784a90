import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { ImportedJob } from '@/adverts/imported-job'
import { escapeHtml } from '@/adverts/text-of-html'
import { ashby } from '@/integrations/importers/ashby'
import { franceTravail } from '@/integrations/importers/france-travail'

/** What an advert means, as a person who knows the trade reads it; a field that it does not state is empty. */
export type Label = {
  /** Any of them is right; `mayBeOpen` where leaving it unresolved is right too. No role at all: it must stay unresolved. */
  roles: string[]
  mayBeOpen: boolean
  seniority: string
  pay: string
  technologies: string[]
  /** “Lyon FR”, “Peru US.IN” where the region tells namesakes apart, a country alone. */
  places: string[]
  /** Countries of remote work that must be among those read; “none” where nothing may be. */
  remoteIn: string[]
  workplace: string
  contracts: string[]
  language: string
}

export type Labelled = { file: string; name: string; job: ImportedJob; label: Label }

const folder = path.join(import.meta.dirname, 'adverts')

/**
 * The labelled adverts of `adverts/`, each read by the importer of its source: `…-boards.txt` as Ashby answers, and
 * `…-centre.txt` as France Travail does. README.md there has the form of a file.
 */
export function labelledAdverts(): Labelled[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => advertsOf(file, readFileSync(path.join(folder, file), 'utf8')))
}

function advertsOf(file: string, text: string): Labelled[] {
  return `\n${text}`
    .split('\n## ')
    .slice(1)
    .map((entry, at) => {
      const [head = '', ...rest] = entry.trim().split('\n\n')
      const [title = '', ...fields] = head.split('\n')
      const lines = rest.join('\n\n').split('\n')
      const label = lines.pop() ?? ''
      if (!label.startsWith('= ')) throw new Error(`${file}: “${title}” has no label`)
      const advert = { id: `${file}-${at}`, title, fields: fields.map(fieldOf), lines }
      return {
        file,
        name: title,
        job: file.includes('centre') ? ofJobCentre(advert) : ofBoard(advert),
        label: labelOf(label.slice(2)),
      }
    })
}

type Advert = { id: string; title: string; fields: [string, string][]; lines: string[] }

function fieldOf(line: string): [string, string] {
  const at = line.indexOf(': ')
  return [line.slice(0, at), line.slice(at + 2)]
}

const value = ({ fields }: Advert, name: string) => fields.find(([key]) => key === name)?.[1]

function ofBoard(advert: Advert): ImportedJob {
  const [place, ...others] = advert.fields.filter(([key]) => key === 'place').map(([, text]) => text)
  const item = /^• /
  const job = ashby.read({
    id: advert.id,
    title: advert.title,
    location: place,
    secondaryLocations: others.map((location) => ({ location })),
    employmentType: value(advert, 'contract'),
    descriptionHtml: advert.lines
      .map(escapeHtml)
      .map((line) => (item.test(line) ? `<ul><li>${line.replace(item, '')}</li></ul>` : `<p>${line}</p>`))
      .join(''),
    compensation: { compensationTierSummary: value(advert, 'pay') },
  })
  return { ...job, company: value(advert, 'company') }
}

function ofJobCentre(advert: Advert): ImportedJob {
  const contract = value(advert, 'contract') ?? ''
  const pay = value(advert, 'pay') ?? ''
  const [first, ...more] = pay.split(' / ')
  return franceTravail.read({
    id: advert.id,
    intitule: advert.title,
    description: advert.lines.join('\n'),
    lieuTravail: { libelle: value(advert, 'place') },
    entreprise: { nom: value(advert, 'company') },
    typeContrat: contract.split(' ')[0],
    alternance: /alternance/.test(contract),
    salaire: /^(?:Annuel|Mensuel|Horaire|Autre)/.test(pay)
      ? { libelle: first, commentaire: more[0], complement1: more[1] }
      : { commentaire: pay },
  })
}

const list = (text: string, sign: string) => (text === '-' ? [] : text.split(sign).map((part) => part.trim()))

function labelOf(line: string): Label {
  const [
    role = '',
    seniority = '',
    pay = '',
    tools = '',
    at = '',
    workplace = '',
    contract = '',
    language = '',
  ] = line.split(' | ')
  const [named = '', ...remote] = at.split(/ ?\+/)
  const stated = (text: string) => (text === '-' ? '' : text)
  return {
    roles: list(role.replace('?', ''), '/'),
    mayBeOpen: role.endsWith('?'),
    seniority: stated(seniority),
    pay: stated(pay),
    technologies: list(tools, ','),
    places: named ? list(named, ';') : [],
    remoteIn: remote,
    workplace: stated(workplace),
    contracts: list(contract, '/'),
    language,
  }
}
