import path from 'node:path'
import { type Import, importsOf, ringsIn, sourcesOf } from './read-imports'

/** Who may import whom; a room may always import itself. */
export const rooms: Record<string, { may: string[]; typesOf?: string[] }> = {
  rules: { may: [] },
  adverts: { may: ['rules'] },
  db: { may: ['rules'] },
  search: { may: ['rules', 'adverts', 'db/jobs/jobs', 'db/jobs/changes'], typesOf: ['db'] },
  integrations: { may: ['rules', 'adverts'], typesOf: ['db', 'content'] },
  tasks: { may: ['db', 'search', 'integrations', 'adverts', 'rules'] },
  content: { may: ['rules'] },
  components: { may: ['rules'], typesOf: ['db'] },
  app: {
    may: [
      'components',
      'db',
      'search',
      'rules',
      'adverts',
      'integrations',
      'content',
      'scripts/start/bundle',
      'scripts/start/pdf-frame',
    ],
  },
  elements: { may: ['rules', 'content/practice/kept'] },
  server: { may: ['rules', 'db/watch', 'db/checkpoints', 'scripts/start/lock'] },
  e2e: { may: ['db', 'rules', 'scripts', 'integrations'] },
  scripts: { may: ['db', 'search', 'integrations', 'tasks', 'rules', 'adverts', 'content'] },
  bench: { may: ['db', 'search', 'tasks', 'rules', 'adverts', 'integrations'] },
}
const test = /\.test\.tsx?$|^db\/testing\/|(^|\/)testing\.ts$/
const openToTests = ['db', 'search', 'integrations', 'content', 'adverts', 'rules']

/** What only some may import, the pattern of the others, and why. */
const guarded = [
  { what: /^db\/(store|schema)(\/|$)/, never: /^app\//, why: 'a screen asks a noun: only nouns speak SQL' },
  {
    what: /^search\/(?!(jobs|query)$)/,
    never: /^(?!search\/|bench\/)/,
    why: 'the index has one door, search/jobs; search/query has its addresses',
  },
  {
    what: /^db\/(demo|testing)\//,
    never: /^(?!scripts\/|e2e\/|bench\/|db\/demo\/)/,
    why: 'the demo and the makers of tests are for scripts and tests',
  },
]

/** Which packages a room does without. */
const packages = [
  {
    what: /^lucide(-react)?(\/|$)/,
    never: /^(?!components\/ui\/(icons|draw-icon)\.)/,
    why: 'icons come from components/ui/icons: those of lucide-react are client components',
  },
  {
    what: /^(drizzle-orm|better-sqlite3)(\/|$)/,
    never: /^(?!db\/|search\/|bench\/|scripts\/start\/lock)/,
    why: 'only the record and the index know the engine',
  },
  {
    what: /^(next|react|react-dom|next-auth)(\/|$)/,
    never: /^(db|rules|adverts|search|integrations|tasks|content)\//,
    why: 'only screens know Next and React',
  },
  {
    what: /^next-auth(\/|$)/,
    never: /^(?!app\/_lib\/|e2e\/)/,
    why: 'sessions are asked of app/_lib/session',
  },
  {
    what: /^node:(?!crypto$)/,
    never: /^(rules|adverts|components)\//,
    why: 'what is pure does no input or output',
  },
]

/** Every breach of the house's import rules under a root, as sentences. */
export function checkImports(root: string): string[] {
  const files = sourcesOf(root, Object.keys(rooms))
  const imports = files.flatMap((file) => importsOf(root, file))
  return [
    ...files
      .filter((file) => /\/index\.tsx?$/.test(file))
      .map((file) => `${file}: a barrel; import the file itself`),
    ...imports.flatMap((one) => {
      const why = one.ours ? breachOfOurs(one) : breachOfPackages(one)
      return why ? [`${one.from}:${one.line}: imports ${one.to}: ${why}`] : []
    }),
    ...ringsIn(imports, files).map((ring) => `${ring[0]}: a cycle: ${[...ring, ring[0]].join(' → ')}`),
  ]
}

function breachOfOurs({ from, to, typeOnly }: Import): string | undefined {
  const rule = guarded.find(({ what, never }) => what.test(to) && never.test(from))
  if (rule && !test.test(from)) return rule.why

  const room = roomOf(from)
  const known = rooms[room]
  if (!known || isWithin(to, [room])) return room === 'app' ? breachOfSections(from, to) : undefined
  if (isWithin(to, known.may) || (typeOnly && isWithin(to, known.typesOf ?? []))) return undefined
  if (test.test(from) && isWithin(to, openToTests)) return undefined
  const types = known.typesOf ? `, and types of ${known.typesOf.join(' and ')}` : ''
  return `${room} may import ${[room, ...known.may].join(', ')}${types}`
}

/** A screen imports from its own folder and those above it, whose `_` folders count as theirs. */
function breachOfSections(from: string, to: string): string | undefined {
  const here = folderOf(from)
  const there = folderOf(to).replace(/(\/_[^/]+)+$/, '')
  const related = isWithin(here, [there]) || isWithin(there, [here])
  return related ? undefined : 'what two sections show lives in components'
}

function breachOfPackages({ from, to }: Import): string | undefined {
  if (test.test(from)) return undefined
  return packages.find(({ what, never }) => what.test(to) && never.test(from))?.why
}

const roomOf = (file: string) => file.split('/')[0] ?? file
const folderOf = (file: string) => path.posix.dirname(file)
const isWithin = (file: string, places: string[]) =>
  places.some((place) => file === place || file.startsWith(`${place}/`))
