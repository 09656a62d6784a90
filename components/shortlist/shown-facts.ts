import type { ShownProfile } from '@/db/shortlist/shown'
import { cityWords } from '@/rules/jobs/in-words'
import { formatThousands } from '@/rules/pay/pay'
import { languagesInWords } from '@/rules/pool/languages-field'
import { radiusInWords } from '@/rules/pool/radii'
import { roleName } from '@/rules/roles/roles'
import { seniorities, word, workplaces } from '@/rules/vocabulary'
import { plural } from '@/rules/words'

/** What a company reads of a profile, each with its name; empty where the profile does not say it. */
export function shownFacts(profile: ShownProfile): [name: string, value: string][] {
  const { radius, payWanted, payCurrency } = profile
  const around = radius === null ? '' : radiusInWords(radius).toLowerCase()
  return [
    ['Work', profile.roles.map((role) => roleName(role)).join(', ')],
    ['Level', word(seniorities, profile.seniority)],
    ['Experience', profile.years === null ? '' : plural(profile.years, 'year')],
    ['Works with', profile.technologies.join(', ')],
    ['Workplace', profile.workplaces.map((one) => workplaces[one]).join(', ')],
    ['Place', [profile.country && cityWords(profile), around].filter(Boolean).join(', ')],
    ['Languages', languagesInWords(profile.languages)],
    ['Pay, gross per year', payWanted ? `from ${formatThousands(payWanted, payCurrency)}` : ''],
  ]
}
