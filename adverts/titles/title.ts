import { type RoleSlug, findRole as roleOf } from '@/rules/roles/roles'
import type { Seniority } from '@/rules/vocabulary'
import { fold } from '@/rules/words'
import { codeRole } from './developer-roles'
import { namedRoles } from './named-roles'
import { seniorityOf } from './seniority'
import { otherSector, otherWork, rewrites } from './spellings'

export type ReadTitle = { role?: RoleSlug; seniority?: Seniority; inferred: boolean }

/** Roles that other trades share the words of; a foreign sector in the title takes them away. */
const sharedWords = new Set<RoleSlug>([
  'network-engineer',
  'security-engineer',
  'it-project-manager',
  'qa-engineer',
  'qa-automation-engineer',
  'system-administrator',
  'cto',
  'ciso',
  'account-executive',
  'sales-development-representative',
  'engineering-manager',
  'vp-engineering',
  'tech-lead',
  'platform-engineer',
  'devops-engineer',
  'content-manager',
  'product-designer',
])

/** Roles taken from words that other trades use too, unless the title says that it is about machines of ours. */
const doubtful: [RoleSlug, RegExp][] = [
  ['cto', /director technique/],
  ['soc-analyst', /^(?!.*(?:soc|cyber)).*security analyst/],
  ['system-administrator', /technician|engineer infrastructures?/],
  ['cloud-architect', /infrastructure/],
  ['platform-engineer', /^(?!.*platform).*infrastructure/],
  ['data-analyst', /product analyst/],
]

/**
 * The role and the seniority that a job's title says, in English or French; `inferred` where the role is only
 * likely (from a hint of technologies or a weak word). What the title does not say stays undefined.
 */
export function readTitle(title: string, hint: { technologies?: string[] } = {}): ReadTitle {
  const text = rewritten(title)
  const seniority = seniorityOf(text)
  const found = findRole(text, hint.technologies ?? [])
  return { ...found, ...(seniority && { seniority }), inferred: found?.inferred ?? false }
}

function findRole(text: string, technologies: string[]): { role: RoleSlug; inferred: boolean } | undefined {
  const whole = plain(text)
  const all = parts(text)
  for (const [at, part] of all.entries()) {
    if (at > 0 && team.test(part) && (!open.test(all[0] ?? '') || recruits.test(all[0] ?? ''))) continue
    const across = all.length > 1 && open.test(part) ? whole : part
    const found = leadRole(part, whole) ?? namedRole(part, across) ?? codeRole(part, whole, technologies)
    if (found && at > 0 && builds.test(all[0] ?? '') && team.test(part) && !isTechnical(found.role)) continue
    if (found && sharedWords.has(found.role) && otherSector.test(whole) && !/\bdevops\b/.test(whole))
      return undefined
    if (found) return found
    if (otherWork.test(part)) return undefined
  }
  return undefined
}

/** A team that stands behind the work, and that names it only where the work says nothing: “Video Artist - Growth”. */
const team =
  /^(?:(?:the )?(?:growth|marketing|product|engineering|data|sales|design|qa|bi|ai|ml|security|cybersecurity|appsec|people|hr|finance|operations|ux|ui|seo|sem|content|datascience|analytics|data analytics|platform|infrastructure|cloud|devops|mobile|web|tech|it|research|rnd)(?: team| and [a-z]+)*)$/

// “Software Engineer, Growth” is no marketer.
const builds = /\b(?:engineers?|engineering|developer|software)\b/
const isTechnical = (role: RoleSlug) =>
  ['tech', 'data', 'infra', 'security'].includes(roleOf(role)?.category ?? '')

const recruits = /\b(?:recruiter|recruteu(?:r|se)|sourcer|talenthiring|recrutement|talent)\b/

/** A part that says a rank or a kind of work, and leaves its trade to the next: “Director, Data”, “Recruiter (Engineering)”. */
const open =
  /^(?:(?:senior|sr|junior|jr|staff|lead|principal|associate|assistant|group|global|regional|head|director|vp|chief|manager|responsable|intern|internship|stage|stagiaire|alternance|alternante?|apprentie?|apprentissage|trainee|engineer|engineers|engineering|developer|software|projectmanager|recruiter|recruteur|recruteuse|sourcer|charge|chargee|recrutement|talenthiring|partner|specialist|consultant|expert|analyst|architect|administrator|technician|talent|full|cycle|contract|founding|of|the|de|d'|du|des|en|a|and|i{1,3}|iv|v|\d)\b ?)+$/

const lead =
  /\btech(?:nical|nique)? lead(?:er)?\b|\blead (?:tech(?:nical|nique)?|developer|software engineer|software developer)\b|\bsoftware (?:engineering )?(?:team )?lead(?:er)?\b|\b(?:development|developer|software engineering) team lead(?:er)?\b|^(?:senior )?engineering (?:team )?lead(?:er)?\b|\b(?:referent|leader) technique\b/

/** Lead developers, unless the title leads something with a role of its own: “Tech Lead QA”. */
function leadRole(part: string, whole: string): { role: RoleSlug; inferred: boolean } | undefined {
  if (!lead.test(part) || /\b(?:qa|network|database|support)\b/.test(whole)) return undefined
  return { role: 'tech-lead', inferred: /^engineering/.test(part) }
}

/** Roles whose trade may stand in another part: “Recruiter (Engineering)”, “Director, Data”, “Chef de projet - SI”. */
const acrossParts = new Set<RoleSlug>([
  'tech-recruiter',
  'it-project-manager',
  'engineering-manager',
  'vp-engineering',
  'head-of-data',
  'chief-product-officer',
  'chief-marketing-officer',
  'head-of-sales',
  'head-of-people',
  'ciso',
])

/** Words before which the rest is a subject or a superior, not the work: “Formateur cybersécurité”. */
const otherDuty =
  /\b(?:assistante?|chief of staff|formateur|formatrice|trainer|teacher|professor|professeure?|instructor|tutor|enseignante?|lecturer)\b/

/** Crafts at the end of a title whose other words are their subject: “Product Marketing Video Artist”. */
const otherCraft =
  /\b(?:(?<!ui )artist|videographer|photographer|animator|illustrator|copywriter|translator|interpreter|ambassador|evangelist|advocate|attorney|counsel|paralegal|accountant|bookkeeper|nurse|clinician|therapist|driver)$/

/** `across` is the whole title where the part leaves its trade open, and else the part. */
function namedRole(part: string, across: string): { role: RoleSlug; inferred: boolean } | undefined {
  if (otherDuty.test(part) || otherCraft.test(part)) return undefined
  const role = namedRoles.find(([slug, pattern]) => pattern.test(acrossParts.has(slug) ? across : part))?.[0]
  return role && { role, inferred: doubtful.some(([slug, pattern]) => slug === role && pattern.test(part)) }
}

const genders =
  /\(?\b(?:[hf] ?[/.-] ?[hf](?: ?[/.-] ?[xnd])?|[mwfdxghi](?: ?[/|*.] ?[mwfdxghi]){1,3}|(?:wom[ae]n|m[ae]n|female|male|femme|homme)(?: ?[/|,-] ?(?:wom[ae]n|m[ae]n|female|male|femme|homme|non[ -]?binar(?:y|ies)|non[ -]?binaire|diverse?|other)){1,3}|all genders?|alle geschlechter|tous genres|she he they)\b\)?/g

/** Folded, without genders and reference codes, in the words of `rewrites`. */
function rewritten(title: string): string {
  const text = fold(title)
    .replace(/[’‘´`]/g, "'")
    .replace(/[\u00a0\u2010\u2011_*"“”«»]/g, ' ')
    .replace(/[（【]/g, '(')
    .replace(/[）】]/g, ')')
    .replace(genders, ' ')
    .replace(
      /\b(?:ref(?:erence)?\.? ?:? ?)?(?=[a-z-]*\d{3})[a-z]{0,6}-?\d[\d-]{2,}\b|\b[a-z]{2,4}\d{4,}\b/g,
      ' ',
    )
    .replace(/\(\s*\)|\[\s*\]/g, ' ')
  return rewrites
    .reduce((before, [pattern, word]) => before.replace(pattern, word), ` ${text} `)
    .replace(/\s+/g, ' ')
    .trim()
}

/** The parts that commas, brackets and free dashes set apart, each as plain words. */
function parts(text: string): string[] {
  return text
    .split(/[,;:|()[\]–—•·]| [-/] |- | -|\bchez\b|@/)
    .map(plain)
    .filter(Boolean)
}

function plain(text: string): string {
  return text
    .replace(/[^a-z0-9'/]+/g, ' ')
    .replace(/\//g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
