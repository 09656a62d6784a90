import { decodeHTML } from 'entities'
import { guess, localName } from './feed-names'

/** An element as it is parsed: its children by name, its attributes with an @, its text; or its text alone. */
export type Element = { [name: string]: Node | Node[] }
type Node = string | Element

/** What a job is called in the feeds of others. */
const jobNames =
  /^(job|jobs?posting|job-?ad|item|entry|position|vacancy|vacature|offer|offre|annonce|posting|opening|stellenangebot|product|row)$/i

const listOf = (node: Node | Node[] | undefined): Node[] => (node === undefined ? [] : [node].flat())
const isElement = (node: Node): node is Element => typeof node !== 'string'

/**
 * The elements of a feed that are its jobs: of those that have a title, the ones that are called so, or are the most;
 * where none has a title that we know, those with something in them, for somebody to say which it is.
 */
export function elementsOf(tree: Element): Element[] {
  const titled = mostOf(tree, hasTitle)
  return titled.length > 0 ? titled : mostOf(tree, (node) => Object.values(node).flat().length > 1)
}

function mostOf(tree: Element, counts: (node: Element) => boolean): Element[] {
  let best: { nodes: Element[]; score: number } = { nodes: [], score: 0 }
  const look = (element: Element) => {
    for (const [name, child] of Object.entries(element)) {
      const nodes = listOf(child).filter(isElement)
      const score = nodes.filter(counts).length * (jobNames.test(localName(name)) ? 1000 : 1)
      if (score > best.score) best = { nodes, score }
      nodes.forEach(look)
    }
  }
  look(tree)
  return best.nodes
}

const titled = new WeakMap<Element, boolean>()

/** Asked at each depth of a tree, and found out once. */
function hasTitle(node: Element): boolean {
  const known = titled.get(node)
  if (known !== undefined) return known
  const has =
    Object.keys(node).some((name) => guess(name) === 'title') ||
    Object.values(node).some((child) => listOf(child).some((one) => isElement(one) && hasTitle(one)))
  titled.set(node, has)
  return has
}

/** What an element says, by the names of what stands in it: nested ones by their own, those that come again as a list. */
export function fieldsOf(element: Element): Map<string, string> {
  const fields = new Map<string, string>()
  const put = (head: string, said: string) => {
    const before = fields.get(head)
    const between = guess(head) === 'description' ? '<br>' : ', '
    if (said) fields.set(head, before ? `${before}${between}${said}` : said)
  }
  for (const [name, child] of Object.entries(element))
    for (const node of name.startsWith('#') ? [] : listOf(child))
      if (isElement(node) && isNamedWithin(name, node))
        for (const [head, said] of fieldsOf(node)) put(head, said)
      else put(name, (isElement(node) && textIn(node['@href'])) || textIn(node))
  return fields
}

/** An address, say, each line of which has a name; the name of a company or the parts of a text are that as a whole. */
const isNamedWithin = (name: string, node: Element) =>
  (guess(name) === undefined || guess(name) === 'city') &&
  Object.keys(node).some((one) => !/^[#@]/.test(one) && guess(one) !== undefined)

/** All text in a node, with what is inside of it; entities are read once, and what stands in CDATA not at all. */
function textIn(node: Node | Node[] | undefined): string {
  if (node === undefined) return ''
  if (Array.isArray(node)) return node.map(textIn).filter(Boolean).join(', ')
  if (!isElement(node)) return decodeHTML(node).trim()
  const own = [decodeHTML(String(node['#text'] ?? '')), ...listOf(node['#cdata']).map(String)]
  const inner = Object.entries(node).flatMap(([name, child]) =>
    name.startsWith('#') || name.startsWith('@') ? [] : listOf(child).map(textIn),
  )
  return [...own, ...inner]
    .map((text) => text.trim())
    .filter(Boolean)
    .join(inner.length > 0 ? '<br>' : ' ')
}
