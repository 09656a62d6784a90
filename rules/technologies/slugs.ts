import { slugify } from '../words'
import { technologyNames } from './names'

/** How a technology stands in an address: “C++” is `c-plus-plus`, “C#” `c-sharp`, “.NET” `dotnet`, “Node.js” `nodejs`. */
export function technologySlug(name: string): string {
  return slugify(
    name
      .replace(/\+/g, ' plus ')
      .replace(/#/g, ' sharp ')
      .replace(/(^|\s)\.(?=\w)/g, '$1dot')
      .replace(/\.js\b/gi, 'js'),
  )
}

const bySlug = new Map(technologyNames.map((name) => [technologySlug(name), name]))

/** Every slug, in the order of the lists. */
export const technologySlugs: readonly string[] = [...bySlug.keys()]

/** The canonical name behind a slug; undefined when there is none. */
export function technologyOfSlug(slug: string): string | undefined {
  return bySlug.get(slug)
}
