// Run by read-text.ts as a process of its own. Reads a PDF or a DOCX from standard input and writes its words, then its links.

const budget = 256 * 1024 * 1024

const chunks = []
for await (const chunk of process.stdin) chunks.push(chunk)
const bytes = Uint8Array.from(Buffer.concat(chunks))

// --max-old-space-size does not count byte arrays, and a PDF of 3 kB can unpack into gigabytes of them.
let spent = 0
globalThis.Uint8Array = new Proxy(Uint8Array, {
  construct(target, args, asked) {
    if (typeof args[0] === 'number') spent += args[0]
    if (spent > budget) process.exit(1)
    return Reflect.construct(target, args, asked)
  },
})

const mostPages = 30

async function ofPdf() {
  const { extractLinks, getDocumentProxy } = await import('unpdf')
  const pdf = await getDocumentProxy(bytes, { verbosity: 0 })
  const pages = []
  for (let page = 1; page <= Math.min(pdf.numPages, mostPages); page++) {
    const { items } = await (await pdf.getPage(page)).getTextContent()
    pages.push(items.map(({ str = '', hasEOL }) => (hasEOL ? `${str}\n` : str)).join(''))
  }
  const { links } = await extractLinks(pdf).catch(() => ({ links: [] }))
  return [...pages, ...links]
}

async function ofDocx() {
  const { default: mammoth } = await import('mammoth')
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { value } = await mammoth.extractRawText({ buffer })
  const links = []
  const findLinks = (element) => {
    if (element.type === 'hyperlink' && element.href) links.push(element.href)
    for (const child of element.children ?? []) findLinks(child)
    return element
  }
  await mammoth.convertToHtml({ buffer }, { transformDocument: findLinks })
  return [value, ...links]
}

try {
  const parts = await (process.argv[2] === 'pdf' ? ofPdf() : ofDocx())
  process.stdout.write(parts.join('\n'), () => process.exit(0))
} catch {
  process.exit(1)
}
