import { type Entry, longestTechnology, technologyEntries } from '@/rules/technologies/names'
import { type Word, wordsOf } from '@/rules/technologies/tokens'
import { inContext, listGap, type Mention, startsSentence } from './context'
import { meantThere, slashed } from './namesakes'

/**
 * The technologies that a text names, canonical, distinct, in the order of first mention. Words that are also
 * ordinary ones (go, spring, excel) count only where their writing or company shows that they are meant. One pass.
 */
export function findTechnologies(text: string): string[] {
  return [...new Set(mentionsOf(text).map((mention) => mention.name))]
}

/** The same, every mention with where it stands. */
export function mentionsOf(text: string): Mention[] {
  return meantThere(text, joined(text, mentionsIn(text)))
}

/** All mentions, sure or possible, without overlap; the longest wins. */
function mentionsIn(text: string): Mention[] {
  const mentions: Mention[] = []
  const atoms = wordsOf(text)
  for (let at = 0; at < atoms.length; at++) {
    const atom = atoms[at]
    const most = atom && longestTechnology.get(atom.word)
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
    const entry = technologyEntries.get(key)
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
  if (trust === 'exact' && written !== found.entry.written) return undefined
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
  if (trust === 'exact') return { name, start, end, sure: true, mayJoin: true }
  const isTitle = isCapital && (written.length < 3 || written !== written.toUpperCase())
  const capitalIsEnough = trust === 'capital' && isTitle && !startsSentence(text, start)
  const sure = isTitle && (verdict === 'meant' || capitalIsEnough)
  const mayBegin = isTitle && trust !== 'list'
  return { name, start, end, sure, mayBegin, mayJoin: isCapital || (trust !== 'list' && written.length > 2) }
}

/** Keeps the sure mentions and those that stand in a list beside a kept one: “Python, Go and Rust”. */
function joined(text: string, mentions: Mention[]): Mention[] {
  for (const order of [mentions, [...mentions].reverse()]) {
    let kept: Mention | undefined
    for (const mention of order) {
      if (!mention.sure && mention.mayJoin && kept) {
        const [left, right] = kept.start < mention.start ? [kept, mention] : [mention, kept]
        const written = text.slice(mention.start, mention.end)
        const isCapital = /^\p{Lu}/u.test(written) || written === mention.name
        mention.sure = listGap(text.slice(left.end, right.start), isCapital)
      }
      if (mention.sure) kept = mention
    }
  }
  for (const run of slashed(text, mentions)) for (const mention of run) mention.sure = true
  const sure = mentions.filter((mention) => mention.sure)
  return mentions.filter((mention) => mention.sure || isAmongTools(text, mention, sure))
}

/** “React au-devant, Node.js derrière, MongoDB dessous”: with two more in its sentence, a capital at its start is a name. */
function isAmongTools(text: string, { start, end, mayBegin }: Mention, sure: Mention[]): boolean {
  if (!mayBegin) return false
  const others = sure.filter(
    (other) =>
      other.start > end && other.start - end < 120 && !/[.!?](?:\s|$)|\n/.test(text.slice(end, other.start)),
  )
  return others.length >= 2 && start < end
}
