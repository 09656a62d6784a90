import { keysOf } from '../vocabulary'
import { fold } from '../words'

/** The parts of a job that a column of a table, or an element of a feed, can hold; as they are told to people. */
export const jobParts = {
  applyUrl: 'address to apply at',
  deadline: 'last day',
  published: 'day it was published',
  payMin: 'pay from',
  payMax: 'pay to',
  currency: 'currency',
  period: 'by year, month, day or hour',
  contract: 'contract',
  workplace: 'remote, hybrid or on site',
  id: 'reference',
  company: 'company',
  title: 'title',
  profile: 'what is asked for',
  description: 'text',
  pay: 'pay in words',
  city: 'place',
  region: 'region',
  country: 'country',
  tags: 'technologies',
  url: 'address of the job',
} as const
export type JobPart = keyof typeof jobParts

/** The part that is called so; '' for what is none. */
export const partNamed = (name = ''): JobPart | '' => keysOf(jobParts).find((part) => part === name) ?? ''

/** The words of heads in English and French, folded; of two that fit, the first of `jobParts` has it. */
const heads: Record<JobPart, RegExp> = {
  applyUrl:
    /^(apply|application|candidature|postuler)( (url|link|address))?$|\b(url|link|lien|adresse) (to apply|d(e |')?candidature|pour postuler)|\bapply ?(url|link)\b/,
  deadline:
    /\bdeadline\b|\bexpir|\bvalid ?(through|until|to)\b|\bdate limite\b|\b(date de )?fin\b|\bclosing\b|\bend date\b/,
  published: /\b(published|posted|pub ?date|publication|parution|mise en ligne|date ?posted)\b|^date$/,
  payMin:
    /\bmin(imum)?\b.*\b(pay|salary|salaire|remuneration)\b|\b(pay|salary|salaire|remuneration)\b.*\b(min(imum)?|from|de)$/,
  payMax:
    /\bmax(imum)?\b.*\b(pay|salary|salaire|remuneration)\b|\b(pay|salary|salaire|remuneration)\b.*\b(max(imum)?|to|a)$/,
  currency: /\bcurrency\b|\bdevise\b|\bmonnaie\b/,
  period: /\b(salary|pay) ?(period|unit|interval|type)\b|\bperiode\b|^period$|\bpar (an|mois|jour)\b/,
  contract: /\bcontra(c)?t\b|\b(job|employment) ?type\b|^type$/,
  workplace: /\bremote( ?type)?\b|\bteletravail\b|\bworkplace\b|\bmode de travail\b|\bhybrid/,
  id: /^(job |offer )?(id|ref|guid|code|numero|key)$|\breference( ?number)?\b|\breferencenumber\b|\bidentifiant\b|\bid (de l )?(offre|annonce)\b|\brequisition\b/,
  company:
    /\bcompany( name)?\b|\bemployer\b|\bemployeur\b|\bentreprise\b|\bsociete\b|\borgani[sz]ation\b|\brecruteur\b/,
  title: /\b(job ?)?title\b|\bintitule\b|\bposte\b|\bposition\b|\btitre\b|\blibelle\b|\bmetier\b/,
  profile: /\brequirements?\b|\bqualifications?\b|\bprofil( recherche)?\b/,
  description:
    /\bdescription\b|\bdescriptif\b|\bcontent\b|\bannonce\b|\bmissions?\b|\btexte?\b|\bbody\b|\bsummary\b/,
  pay: /\b(pay|salary|salaire|remuneration|compensation|wage)\b/,
  city: /\bcity\b|\bville\b|\btown\b|\b(job ?)?location\b|\blieu\b|\blocali[st]|\bcommune\b|\bplace\b/,
  region: /\bstate\b|\bregion\b|\bdepartement\b|\bcounty\b|\bprovince\b/,
  country: /\bcountry\b|\bpays\b/,
  tags: /\btags?\b|\bskills?\b|\bcompetences?\b|\btechnolog|\bmots? cles?\b|\bkeywords?\b|\bstack\b/,
  url: /\burl\b|\blink\b|\blien\b/,
}

/** Which part of a job each head probably means; a second column of the same part is not read, nor one of no part. */
export function guessHeads(row: string[]): (JobPart | undefined)[] {
  const taken = new Set<JobPart>()
  return row.map((head) => {
    const words = fold(head.replace(/(?<=[a-z])(?=[A-Z])/g, ' '))
      .replace(/[^a-z0-9']+/g, ' ')
      .trim()
    const part = keysOf(heads).find((one) => heads[one].test(words))
    if (!part || taken.has(part)) return undefined
    taken.add(part)
    return part
  })
}
