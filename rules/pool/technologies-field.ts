import { distance } from 'fastest-levenshtein'
import { z } from 'zod'
import { commas } from '../forms/text'
import { canonicalTechnology, technologyNames } from '../technologies/names'

const most = 40

/** A field with technologies, separated by commas, as their canonical names; one that nobody knows is asked again. */
export const technologiesKnown = (what: string) =>
  commas(what, most, 1200).transform((typed, context) => {
    const unknown = typed.filter((name) => !canonicalTechnology(name))
    if (unknown.length === 0) return [...new Set(typed.flatMap((name) => canonicalTechnology(name) ?? []))]
    context.addIssue({ code: 'custom', message: unknown.map((name) => asked(what, name)).join(' ') })
    return z.NEVER
  })

function asked(what: string, name: string): string {
  const near = nearestName(name)
  return `${what}: we do not know “${name}”. ${near ? `Did you mean ${near}?` : 'Take it out, or write it in the text about you.'}`
}

function nearestName(typed: string): string | undefined {
  const lower = typed.toLowerCase()
  const far = (name: string) => distance(lower, name.toLowerCase())
  const best = technologyNames.toSorted((a, b) => far(a) - far(b))[0]
  return best && far(best) <= Math.max(1, Math.floor(lower.length / 4)) ? best : undefined
}
