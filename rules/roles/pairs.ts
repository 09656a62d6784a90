import { findRole, type Role, roles } from './roles'

export type RolePair = [Role, Role]

const between = '-vs-'

/** Every two roles of which one names the other as related, each pair once, by the alphabet. */
export const rolePairs: readonly RolePair[] = roles.flatMap((role) =>
  roles
    .filter((other) => role.slug < other.slug && areRelated(role, other))
    .map((other): RolePair => [role, other]),
)

/** How a pair stands in an address, whichever comes first: "back-end-developer-vs-front-end-developer". */
export function pairSlug(one: { slug: string }, other: { slug: string }): string {
  return [one.slug, other.slug].sort().join(between)
}

/** The two related roles of an address, by the alphabet; undefined for anything else. */
export function findRolePair(address: string): RolePair | undefined {
  const [first, second, ...more] = address.split(between).map(findRole)
  if (!first || !second || more.length > 0 || !areRelated(first, second)) return undefined
  return first.slug < second.slug ? [first, second] : [second, first]
}

/** The roles with which one can be compared, in the order of the list of roles. */
export function comparableWith(slug: string): Role[] {
  const role = findRole(slug)
  return role ? roles.filter((other) => other !== role && areRelated(role, other)) : []
}

function areRelated(one: Role, other: Role): boolean {
  return one.related.includes(other.slug) || other.related.includes(one.slug)
}
