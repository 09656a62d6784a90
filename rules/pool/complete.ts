import type { RoleSlug } from '../roles/roles'
import type { Seniority, Workplace } from '../vocabulary'

/** What a profile has to say before it can be searched for. */
type Said = {
  roles: RoleSlug[]
  seniority: Seniority | null
  technologies: string[]
  workplaces: Workplace[]
  country: string
  about: string
  cvId: string | null
}

/** What a profile does not say yet, each with the field to fill in; none for a complete one. */
export function missingIn(profile: Said): { field: string; what: string }[] {
  const wanted = [
    { field: 'role', what: 'a role', has: profile.roles.length > 0 },
    { field: 'seniority', what: 'your level', has: profile.seniority !== null },
    { field: 'technologies', what: 'what you work with', has: profile.technologies.length > 0 },
    { field: 'workplace', what: 'where you want to work', has: profile.workplaces.length > 0 },
    { field: 'country', what: 'your country', has: profile.country !== '' },
    { field: 'about', what: 'a few words or a CV', has: profile.about !== '' || profile.cvId !== null },
  ]
  return wanted.filter(({ has }) => !has).map(({ field, what }) => ({ field, what }))
}
