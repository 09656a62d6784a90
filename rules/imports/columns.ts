import { guessHeads, type JobPart, jobParts, partNamed } from './heads'

/** A column of a table, or an element of a feed, by its head; and the part of a job in it, or '' for one that is not used. */
export type Column = { head: string; part: JobPart | '' }

/** The heads of a table, each another: an empty one is called by its place, one that comes again by its number. */
export function distinctHeads(row: string[]): string[] {
  const seen = new Map<string, number>()
  return row.map((cell, at) => {
    const head = cell || `Column ${at + 1}`
    const times = (seen.get(head) ?? 0) + 1
    seen.set(head, times)
    return times === 1 ? head : `${head} (${times})`
  })
}

/** The first few values of a column, each once, as far as a page shows them. */
export const firstValues = (values: (string | undefined)[]) =>
  [...new Set(values.flatMap((value) => value?.replace(/\s+/g, ' ').trim().slice(0, 80) || []))].slice(0, 3)

/** What each column holds: what was said of it, else what its head probably means, where no other was said to hold that. */
export function settleColumns(
  heads: string[],
  said: readonly Column[] = [],
  guess: (heads: string[]) => (JobPart | undefined)[] = guessHeads,
): Column[] {
  const known = new Map(said.map(({ head, part }) => [head, part]))
  const taken = new Set(heads.flatMap((head) => known.get(head) || []))
  const unsaid = heads.filter((head) => !known.has(head))
  for (const [at, part] of guess(unsaid).entries())
    known.set(unsaid[at] ?? '', part && !taken.has(part) ? part : '')
  return heads.map((head) => ({ head, part: known.get(head) ?? '' }))
}

/** What is said now before what was said earlier: a part has moved to the column that is said to hold it now. */
export function sayAnew(earlier: readonly Column[], now: readonly Column[]): Column[] {
  const [heads, parts] = [new Set(now.map(({ head }) => head)), new Set(now.map(({ part }) => part))]
  const still = earlier.filter(({ head }) => !heads.has(head))
  return [...still.map(({ head, part }) => ({ head, part: parts.has(part) ? ('' as const) : part })), ...now]
}

/** What keeps columns from being read so, and at which of them it shows; undefined where nothing does. */
export function columnsProblem(columns: readonly Column[]): { problem: string; at?: number } | undefined {
  for (const [at, { head, part }] of columns.entries()) {
    const first = columns.find((one) => one.part === part)
    if (part && first && first.head !== head)
      return {
        problem: `“${first.head}” and “${head}” are both said to hold the ${jobParts[part]}. Keep the one that does, and make the other “Not used”.`,
        at,
      }
  }
  if (columns.some(({ part }) => part === 'title')) return undefined
  return { problem: 'Say which column holds the title of the job. Without it nothing can be read.' }
}

/** The columns of “title=Stelle,city=Ort, Land,unused=Farbe”; throws a sentence for what cannot be read so. */
export function readColumns(said: readonly string[]): Column[] {
  const pairs = said.flatMap((one) => one.split(/,(?=\s*\w+=)/))
  const columns = pairs.map((pair): Column => {
    const [, name = '', head = ''] = /^\s*(\w+)=\s*(.+?)\s*$/.exec(pair) ?? []
    const part = partNamed(name)
    if (!head || (!part && name !== 'unused'))
      throw new Error(
        `“${pair.trim()}” says nothing of a column. Write part=head, as in title=Stelle, where the part is ${Object.keys(jobParts).join(', ')} or unused.`,
      )
    return { head, part }
  })
  const twice = columns.find(({ part }, at) => part && columns.findIndex((one) => one.part === part) < at)
  if (twice) throw new Error(`--columns names two columns for ${twice.part}: name the one that holds it.`)
  return columns
}
