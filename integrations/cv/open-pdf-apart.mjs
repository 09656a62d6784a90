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

try {
  const pdf = await getDocumentProxy(bytes, { verbosity: 0 })
  await pdf.getPage(1)
  process.stdout.write('open', () => process.exit(0))
} catch (error) {
  process.stdout.write(verdicts[error.name] ?? 'broken', () => process.exit(0))
}
