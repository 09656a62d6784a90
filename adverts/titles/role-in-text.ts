import type { RoleSlug } from '@/rules/roles/roles'
import { fold } from '@/rules/words'
import { otherWork } from './spellings'
import { type ReadTitle, readTitle } from './title'

/** A title of the job centre's catalogue gives both genders in full, and may stand over any job. */
const official = /(?<![\p{L}])(\p{L}{4})\p{L}*(?: \p{L}+)? ?\/ ?\1\p{L}*/u

/** What both genders are given of beside the noun: “Data Scientist expérimenté / expérimentée”. */
const beside =
  /(?<!\p{L})(?:experimente|confirme|debutant|passionne|certifie|diplome|qualifie|specialise|motive|independant)\p{L}* ?\//u

const sought =
  /\b(?:(?:nous |on )?(?:recherch|recrut|cherch)\w*|(?:descriptif|intitule|description) (?:du |de )?poste ?:?|poste ?:|metier ?:|en tant qu[e']|en qualite d[e']|(?:au|le) poste d[e']) ?(?:(?:actuellement|activement|aujourd'hui|donc|pour [^,.:;]{3,60}?)[ ,]+)?(?:(?:un|une|d'une?|un\(e\)|son|sa|notre|nos|des)\s(?:\/ ?une )?)?(?<job>[a-z][^.,;:(\n]{2,70})/g
const jobEnd = / (?:pour|afin|au sein|chez|en cdi|en cdd|h ?\/ ?f|f ?\/ ?h|dans|sur|base|a) .*$/

const ofOurTrade =
  /informati|logiciel|reseau|systeme|donnees|cyber|developp|applicat|infrastructure|linux|windows|cloud|virtuali|sauvegarde|digital|numerique|\bweb\b|\bit\b|\bsi\b/
const hiresEngineers =
  /\b(?:engineers?|engineering|technical|developers?|tech|software|data) (?:roles?|talent|hiring|candidates?|recruiting|positions?|hires?|searches)\b|\b(?:hire|hiring|recruit\w*|source|sourcing) (?:[a-z-]+ ){0,3}?(?:engineers|developers)\b|\bprofils? (?:tech|it|techniques?|informatiques?|ingenieurs?)\b|\bpostes? d'ingenieurs?\b/
const recruiter = /\b(?:recruiter|recruteu(?:r|se)|sourcer|talent (?:partner|acquisition)|recruiting)\b/
const leads = /\b(?:head|director|vp|chief|coordinator|assistante?|operations|ops)\b/

/**
 * The role and the seniority of an advert: what its title says, unless an official title stands over a text that names
 * another job; then the text's, or none. A recruiter is a tech recruiter where the text hires engineers.
 */
export function readAdvertTitle(title: string, text: string, hint: { technologies: string[] }): ReadTitle {
  const read = readTitle(title, hint)
  const folded = fold(title)
  if (!read.role && recruiter.test(folded) && !leads.test(folded))
    return hiresEngineers.test(fold(text)) ? { ...read, role: 'tech-recruiter', inferred: true } : read
  if (!official.test(folded.replace(beside, ' '))) return read
  const role = roleNamed(fold(text.slice(0, 1500)).replace(/[’‘]/g, "'"), read.role)
  const { role: _, ...rest } = read
  return role ? { ...read, role } : rest
}

/** The role of a text under an official title; undefined where it is of another trade. */
function roleNamed(start: string, titled: RoleSlug | undefined): RoleSlug | undefined {
  const jobs = [...start.matchAll(sought)].map(({ groups }) => (groups?.job ?? '').replace(jobEnd, ''))
  for (const job of jobs) {
    const { role } = readTitle(job)
    if (role) return role
    if (otherWork.test(job)) return undefined
  }
  if (!titled || otherWork.test(start.slice(0, 40)) || !ofOurTrade.test(start)) return undefined
  return titled
}
