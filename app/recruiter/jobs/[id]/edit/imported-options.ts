import { languageCodes, languageName } from '@/rules/languages'
import { countryCodes, countryName } from '@/rules/places/countries'
import { roles } from '@/rules/roles/roles'

const byName = (options: (readonly [string, string])[]) =>
  Object.fromEntries(options.sort(([, a], [, b]) => a.localeCompare(b)))

/** Every role, country and language by name; made by the server, since a browser may know other names. */
export const importedOptions = {
  roles: byName(roles.map(({ slug, name }) => [slug, name] as const)),
  countries: byName(countryCodes.map((code) => [code, countryName(code)] as const)),
  languages: byName(languageCodes.map((code) => [code, languageName(code)] as const)),
}
