import { inContext, listGap, startsSentence, type Trust } from './technology-context'
import { languages, quality, web } from './technology-names'
import { data, infrastructure, trades } from './technology-names-more'
import { type Word, wordsOf } from './words-of-text'

type Entry = { name: string; trust: Trust }
type Mention = { name: string; start: number; end: number; sure: boolean; mayJoin: boolean }

const marks: Record<string, Trust> = { '~': 'capital', '?': 'context', '!': 'list', '=': 'exact' }

const entries = new Map<string, Entry>()
/** How many words the longest key has that begins with a word. */
const longest = new Map<string, number>()
const names: string[] = []

for (const line of [languages, web, quality, data, infrastructure, trades].join('\n').split(/[;\n]/)) {
  const [marked = '', synonyms = ''] = line.split(' = ').map((part) => part.trim())
  if (!marked) continue
  const name = marked.replace(/^[~?!=]/, '')
  names.push(name)
  for (const key of [marked, ...synonyms.split(', ').filter(Boolean)]) {
    const word = key.replace(/^[~?!=]/, '')
    const atoms = wordsOf(word).map((atom) => atom.word)
    const [first = ''] = atoms
    entries.set(atoms.join(' '), { name, trust: marks[key.charAt(0)] ?? 'sure' })
    longest.set(first, Math.max(longest.get(first) ?? 0, atoms.length))
  }
}

/** Every canonical name, in the order of the lists. */
export const technologyNames: readonly string[] = names

/** The canonical name of a technology that someone typed or tagged as one: “k8s” is “Kubernetes”; undefined when unknown. */
export function canonicalTechnology(name: string): string | undefined {
  return entries.get(
    wordsOf(name)
      .map((atom) => atom.word)
      .join(' '),
  )?.name
}

/**
 * The technologies that a text names, canonical, distinct, in the order of first mention. Words that are also
 * ordinary ones (go, spring, excel) count only where their writing or company shows that they are meant. One pass.
 */
export function findTechnologies(text: string): string[] {
  const mentions = joined(text, mentionsIn(text))
  return [...new Set(mentions.map((mention) => mention.name))]
}

/** All mentions, sure or possible, without overlap; the longest wins. */
function mentionsIn(text: string): Mention[] {
  const mentions: Mention[] = []
  const atoms = wordsOf(text)
  for (let at = 0; at < atoms.length; at++) {
    const atom = atoms[at]
    const most = atom && longest.get(atom.word)
    if (!atom || !most) continue
    const found = longestKey(text, atoms, at, most)
    if (!found) continue
    const mention = judge(text, atoms, at, found)
    if (mention) mentions.push(mention)
    at += found.length - 1
  }
  return mentions
}

function longestKey(text: string, atoms: Word[], at: number, most: number) {
  let key = ''
  let best: { entry: Entry; length: number } | undefined
  for (let length = 1; length <= most; length++) {
    const atom = atoms[at + length - 1]
    const before = atoms[at + length - 2]
    if (!atom || (length > 1 && before && !isJoint(text, before.end, atom.start))) break
    key = length === 1 ? atom.word : `${key} ${atom.word}`
    const entry = entries.get(key)
    if (entry) best = { entry, length }
  }
  return best
}

/** Words of one name are parted by a single character or two spaces: “Node.js”, “scikit-learn”, “spring boot”. */
function isJoint(text: string, from: number, to: number) {
  return from === to || (to - from === 1 && ' .-/_&\u00a0\u2011'.includes(text.charAt(from)))
}

function judge(text: string, atoms: Word[], at: number, found: { entry: Entry; length: number }) {
  const first = atoms[at]
  const last = atoms[at + found.length - 1]
  if (!first || !last) return undefined
  const { name, trust } = found.entry
  const [start, end] = [first.start, last.end]
  if (trust === 'sure') return { name, start, end, sure: true, mayJoin: true }
  const written = text.slice(start, end)
  if (trust === 'exact') return written === name ? { name, start, end, sure: true, mayJoin: true } : undefined
  const isCapital = written.charAt(0) !== written.charAt(0).toLowerCase()
  const context = {
    text,
    start,
    end,
    word: first.word,
    before: atoms[at - 1],
    after: atoms[at + found.length],
    trust,
  }
  const verdict = inContext(context)
  if (verdict === 'refused') return undefined
  const isTitle = isCapital && (written.length < 3 || written !== written.toUpperCase())
  const capitalIsEnough = trust === 'capital' && isTitle && !startsSentence(text, start)
  const sure = isTitle && (verdict === 'meant' || capitalIsEnough)
  return { name, start, end, sure, mayJoin: isCapital || (trust !== 'list' && written.length > 2) }
}

/** Keeps the sure mentions and those that stand in a list beside a kept one: “Python, Go and Rust”. */
function joined(text: string, mentions: Mention[]): Mention[] {
  for (const order of [mentions, [...mentions].reverse()]) {
    let kept: Mention | undefined
    for (const mention of order) {
      if (!mention.sure && mention.mayJoin && kept) {
        const [left, right] = kept.start < mention.start ? [kept, mention] : [mention, kept]
        const isCapital = /^\p{Lu}/u.test(text.slice(mention.start, mention.start + 2))
        mention.sure = listGap(text.slice(left.end, right.start), isCapital)
      }
      if (mention.sure) kept = mention
    }
  }
  return mentions.filter((mention) => mention.sure)
}
