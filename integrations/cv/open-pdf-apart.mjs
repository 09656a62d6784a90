// Run by open-pdf.ts as a process of its own. Reads a PDF from standard input and writes one word.

const budget = 128 * 1024 * 1024
const verdicts = { PasswordException: 'locked' }

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

const { getDocumentProxy } = await import('unpdf')
const { PDFArray, PDFDict, PDFDocument, PDFName, PDFStream } = await import('pdf-lib')

const named = Object.fromEntries(['S', 'OpenAction'].map((name) => [name, PDFName.of(name)]))
const actions = ['Launch', 'JavaScript', 'ImportData', 'SubmitForm', 'GoToE', 'Rendition', 'RichMediaExecute']
const unwanted = new Set(actions.map((name) => PDFName.of(name)))
const harmless = new Set(['GoTo', 'Named'].map((name) => PDFName.of(name)))

/** True when some object, also of a compressed stream, runs or starts something. */
async function holdsActions() {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false })
  return context.enumerateIndirectObjects().some(([, object]) => isActive(object, context))
}

function isActive(object, context) {
  if (object instanceof PDFArray) return object.asArray().some((one) => isActive(one, context))
  const dict = object instanceof PDFStream ? object.dict : object
  if (!(dict instanceof PDFDict)) return false
  const opens = dict.lookup(named.OpenAction)
  if (opens instanceof PDFDict && !harmless.has(opens.lookup(named.S))) return true
  if (unwanted.has(dict.lookup(named.S))) return true
  return dict.values().some((value) => isActive(value, context))
}

// A PDF that only one of the two can read is judged by what that one sees.
const scripted = async (pdf) => Boolean(await pdf.getJSActions())
const plain = () => /\/(Launch|JavaScript)\b/.test(Buffer.from(bytes).toString('latin1'))

try {
  const pdf = await getDocumentProxy(bytes.slice(), { verbosity: 0 })
  await pdf.getPage(1)
  const active = (await scripted(pdf)) || (await holdsActions().catch(plain))
  process.stdout.write(active ? 'active' : 'open', () => process.exit(0))
} catch (error) {
  process.stdout.write(verdicts[error.name] ?? 'broken', () => process.exit(0))
}
