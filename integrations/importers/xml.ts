import { XMLParser, XMLValidator } from 'fast-xml-parser'
import iconv from 'iconv-lite'
import { type Column, firstValues, settleColumns } from '@/rules/imports/columns'
import { decodeText, wideSetOf } from './decode-text'
import { type Element, elementsOf, fieldsOf } from './feed-elements'
import { partsOf } from './feed-names'
import type { FileRecord, Importer } from './importer'
import { idOfRow, readRow } from './table'

const mostBytes = 100_000_000
/** What is read to say what each element was taken for. */
const enough = 300_000

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  cdataPropName: '#cdata',
  // Ours to decode, once: what an entity says is never read again, so that nothing can grow.
  processEntities: false,
  parseTagValue: false,
  parseAttributeValue: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: 60,
})

/** The text of a feed, in the letters that its first line says; throws a sentence where these are none that we know. */
function textOf(bytes: Uint8Array): string {
  if (bytes.length > mostBytes) throw new Error('is over 100 MB: split the feed')
  const first = Buffer.from(bytes.subarray(0, 200)).toString('latin1')
  const [, said = 'utf-8'] = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/i.exec(first) ?? []
  if (wideSetOf(bytes) || /^utf-?(8|16)/i.test(said)) return decodeText(bytes)
  if (!iconv.encodingExists(said))
    throw new Error(`says that it is written in ${said}, which we cannot read: give it as UTF-8`)
  return iconv.decode(Buffer.from(bytes), /^iso-?8859-?1$|^latin-?1$|ascii/i.test(said) ? 'win1252' : said)
}

/** The tree of a feed; throws a sentence for what is none. */
function wholeTreeOf(bytes: Uint8Array): Element {
  const text = textOf(bytes)
    .replace(/^\ufeff/, '')
    .trimStart()
  if (/^(<!doctype html|<html)/i.test(text))
    throw new Error('is a page for people (HTML) and no feed: ask the board for the address of its XML feed')
  if (/^[{[]/.test(text))
    throw new Error('is JSON and no XML: choose the format of the board that it comes from')
  if (!text.startsWith('<')) throw new Error('is no XML: it does not begin with an element')
  if (/<!ENTITY/i.test(text))
    throw new Error('declares entities of its own, which we do not read: give it without its DOCTYPE')
  const bare = text.replace(/<!DOCTYPE[^>[]*>/i, '')
  const valid = XMLValidator.validate(bare)
  if (valid !== true)
    throw new Error(`is no XML that we can read: look at line ${valid.err.line}. ${valid.err.msg}`)
  return parser.parse(bare) as Element // the shape that these settings make
}

/** The tree of the beginning of a feed, as far as a page may wait for it. */
function firstTreeOf(bytes: Uint8Array): Element {
  const end = bytes.length <= enough ? bytes.length : bytes.lastIndexOf(0x3e, enough) + 1
  const text = textOf(bytes.subarray(0, end + (end % 2 && wideSetOf(bytes) ? 1 : 0)))
  const open = text.lastIndexOf('<![CDATA[')
  return parser.parse(open > text.lastIndexOf(']]>') ? text.slice(0, open) : text) as Element // as above
}

function itemsOf(tree: Element, said?: readonly Column[]) {
  const items = elementsOf(tree).map(fieldsOf)
  const heads = [...new Set(items.flatMap((item) => [...item.keys()]))]
  return { items, columns: settleColumns(heads, said, partsOf) }
}

function readBytes(bytes: Uint8Array, said?: readonly Column[]) {
  const { items, columns } = itemsOf(wholeTreeOf(bytes), said)
  const named = new Map(columns.map(({ head, part }) => [head, part]))
  const parts = [...named.values()]
  if (!parts.includes('title'))
    throw new Error(
      'holds no element with the title of a job: say which one does, or call it “title”, as in <job><title>Planner</title></job>',
    )
  const records = items.map((item): FileRecord => {
    const cells = [...item].flatMap(([head, said]) => {
      const part = named.get(head)
      return part && said ? [[part, said]] : []
    })
    return { record: Object.fromEntries(cells) }
  })
  // Without a name of its own a job that is renamed would seem to be gone.
  return { records, isWhole: parts.includes('id') || parts.includes('url') }
}

/** A feed of jobs, of whatever elements: what each holds is guessed from its name, in English and French. */
export const xml: Importer = {
  label: 'XML: a feed of jobs',
  isBoardCompany: true,
  other: {
    ending: '.xml',
    readBytes,
    columnsOf(bytes, said) {
      const { items, columns } = itemsOf(firstTreeOf(bytes), said)
      const first = items.slice(0, 30)
      return columns.map((column) => ({
        ...column,
        samples: firstValues(first.map((item) => item.get(column.head)?.replace(/<[^>]+>/g, ' '))),
      }))
    },
  },
  list: () => undefined,
  idOf: idOfRow,
  read: readRow,
}
