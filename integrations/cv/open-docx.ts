import { buffer } from 'node:stream/consumers'
import { fromBufferPromise } from 'yauzl'

const mostEntries = 2000
const mostUnpacked = 100 * 1024 * 1024
const documentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

/**
 * Opens a Word document: every part must unpack to what it declares, all together to at most 100 MB, and the part
 * named as the document must be one. `active` when a part can run (macros, controls, embedded programs), or is fetched
 * from elsewhere when the document is opened, as a remote template is. `broken` otherwise.
 */
export async function openDocx(bytes: Uint8Array): Promise<'open' | 'active' | 'broken'> {
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    if (zip.entryCount > mostEntries) return 'broken'

    let types = ''
    let unpacked = 0
    const documents: string[] = []
    for await (const entry of zip.eachEntry()) {
      unpacked += entry.uncompressedSize
      if (unpacked > mostUnpacked) return 'broken'
      const content = await buffer(await zip.openReadStreamPromise(entry))
      if (programs.test(entry.fileName) || (/\.rels$/i.test(entry.fileName) && fetches(xmlText(content))))
        return 'active'
      if (entry.fileName === '[Content_Types].xml') types = content.toString('utf8')
      else if (isDocument(content)) documents.push(entry.fileName)
    }
    return documents.includes(documentPart(types)) ? 'open' : 'broken'
  } catch {
    return 'broken'
  }
}

const programs = /(^|\/)(vbaProject\.bin|vbaData\.xml|activeX\/.*|embeddings\/.*\.(bin|exe|js|vbs))$/i

/** True when a list of relationships names something outside that is no link to click and no picture of the web. */
function fetches(relationships: string) {
  for (const [tag] of relationships.matchAll(/<(?:[\w.-]+:)?Relationship\s(?:[^<>"']|"[^"]*"|'[^']*')*>/g)) {
    const attribute = (name: string) => new RegExp(`\\s${name}\\s*=\\s*(["'])(.*?)\\1`, 's').exec(tag)?.[2]
    const [mode, type = '', target = ''] = ['TargetMode', 'Type', 'Target'].map(attribute)
    if (mode === undefined || mode === 'Internal' || /\/hyperlink$/.test(type)) continue
    if (!(/\/image$/.test(type) && /^https?:\/\//i.test(target))) return true
  }
  return false
}

// Word reads UTF-16, too.
function xmlText(content: Buffer) {
  const [first, second] = content
  if ((first === 0xff && second === 0xfe) || second === 0) return content.toString('utf16le')
  if ((first === 0xfe && second === 0xff) || first === 0) return new TextDecoder('utf-16be').decode(content)
  return content.toString('utf8')
}

function isDocument(content: Buffer) {
  const root = /<(?![?!])(?:[\w.-]+:)?(\w+)/.exec(content.toString('utf8', 0, 4000))
  return root?.[1] === 'document'
}

function documentPart(types: string) {
  for (const [tag] of types.matchAll(/<(?:[\w.-]+:)?Override\s[^<>]*>/g)) {
    const type = /\sContentType\s*=\s*["']([^"']*)["']/.exec(tag)?.[1]
    if (type === documentType) return /\sPartName\s*=\s*["']\/([^"']*)["']/.exec(tag)?.[1] ?? ''
  }
  return ''
}
