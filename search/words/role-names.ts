import { roleAliases } from '@/rules/roles/aliases'
import { roles } from '@/rules/roles/roles'
import { telling } from './words'

/** The words of a search that name a role together, and the slugs of the roles that are called so. */
export type RoleNamed = { words: string[]; slugs: string[] }

/** Names in the lists that say a field rather than who works in it: they are words of a text like others. */
const fields = `AI; paid acquisition; pre-sales; account; iOS; quality assurance; recette; business intelligence; infosec
artificial intelligence; intelligence artificielle; apprentissage automatique; machine learning operations; application security
offensive security; security operations; prospection; customer success; avant-vente; search engine optimisation; référencement
SEA; PPC; acquisition payante; performance marketing; talent acquisition; growth; MOA; blue team; red team`

const key = (words: string[]) => [...words].sort().join(' ')
const isField = new Set(fields.split(/[;\n]/).map((name) => key(telling(name))))

const slugsByName = new Map<string, string[]>()
for (const { slug, name, nameFr } of roles) {
  const names = `${name.replace(/\(.*\)/, '')} / ${nameFr} / ${roleAliases[slug] ?? ''}`.split(/ \/ |, /)
  for (const one of new Set(names.map((text) => key(telling(text)))))
    if (one && !isField.has(one)) slugsByName.set(one, [...(slugsByName.get(one) ?? []), slug])
}
const longest = Math.max(...[...slugsByName.keys()].map((name) => name.split(' ').length))

/** The longest run of words that is what a role is called, in whatever order: “product owner”, “ingénieur data”. */
export function roleNamedIn(words: string[]): RoleNamed | undefined {
  for (let length = Math.min(longest, words.length); length > 0; length--)
    for (let at = 0; at + length <= words.length; at++) {
      const run = words.slice(at, at + length)
      const slugs = slugsByName.get(key(run))
      if (slugs) return { words: run, slugs }
    }
  return undefined
}
