import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseGuideMarkdown } from './guide/read-markdown'
import { slug as slugShape } from './guide/salary-schema'
import { type GuideContent, guideContent } from './guide/schema'

const guidesFolder = join(process.cwd(), 'content', 'guides')

/** One guide, from its guide.md, facts.json and, where it is drawn, diagram.json. Throws every problem it has, each with its file and field. */
export function readGuide(slug: string, folder = guidesFolder): GuideContent {
  if (!slugShape.safeParse(slug).success) throw new Error(`“${slug}” cannot name a guide`)
  const prose = readPart(join(folder, slug, 'guide.md'), parseGuideMarkdown)
  const facts = readPart(join(folder, slug, 'facts.json'), (text): object => JSON.parse(text))
  const drawn = join(folder, slug, 'diagram.json')
  const diagram = existsSync(drawn) ? readPart(drawn, (text): unknown => JSON.parse(text)) : undefined

  const guide = guideContent.safeParse({ ...facts, ...prose, slug, diagram })
  if (guide.success) return guide.data

  const problems = guide.error.issues.map(({ path, message }) => {
    const file =
      path[0] === 'diagram' ? 'diagram.json' : path[0] && path[0] in prose ? 'guide.md' : 'facts.json'
    return [join(folder, slug, file), ...fieldOf(path), message].join(': ')
  })
  throw new Error(problems.join('\n'))
}

/** Every guide there is, by slug. */
export function readGuides(folder = guidesFolder): GuideContent[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map((item) => readGuide(item.name, folder))
    .sort((one, other) => one.slug.localeCompare(other.slug))
}

function readPart<Part>(file: string, parse: (text: string) => Part) {
  if (!existsSync(file)) throw new Error(`${file}: the file is missing`)
  try {
    return parse(readFileSync(file, 'utf8'))
  } catch (cause) {
    throw new Error(`${file}: ${cause instanceof Error ? cause.message : cause}`, { cause })
  }
}

function fieldOf(path: PropertyKey[]) {
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
  return steps.length > 0 ? [steps.join('').slice(1)] : []
}
