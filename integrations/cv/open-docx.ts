import { listZipEntries, unpack } from './zip-entries'

const mostEntries = 2000
const mostUnpacked = 100 * 1024 * 1024
const documentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

/**
 * Opens a Word document: every part must unpack to what it declares, all together to at most 100 MB, and the part
 * named as the document must be one. `broken` otherwise, and for macros and templates, which name another type.
 */
export async function openDocx(bytes: Uint8Array): Promise<'open' | 'broken'> {
  try {
    const entries = listZipEntries(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    const unpacked = entries.reduce((sum, entry) => sum + entry.size, 0)
    if (entries.length > mostEntries || unpacked > mostUnpacked) return 'broken'

    let types = ''
    const documents: string[] = []
    for (const entry of entries) {
      const content = await unpack(entry)
      if (entry.name === '[Content_Types].xml') types = content.toString('utf8')
      else if (isDocument(content)) documents.push(entry.name)
    }
    return documents.includes(documentPart(types)) ? 'open' : 'broken'
  } catch {
    return 'broken'
  }
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
