import { roleName } from './roles'

const properNames = new Set(['Android'])

/** The name of a role as it stands in a sentence: "back-end developer", "DevOps engineer", "CTO". */
export function roleInText(slug: string): string {
  return roleName(slug)
    .split(' ')
    .map((word) =>
      /^[A-Z][a-z]+(-[A-Z][a-z]+)*$/.test(word) && !properNames.has(word) ? word.toLowerCase() : word,
    )
    .join(' ')
}

/** The same at the start of a sentence: "Back-end developer". */
export function roleAtStart(slug: string): string {
  const name = roleInText(slug)
  return name.charAt(0).toUpperCase() + name.slice(1)
}
