import { deflateSync } from 'node:zlib'
import { PDFDocument, PDFName, PDFString } from 'pdf-lib'
import { expect, test } from 'vitest'
import { readText } from './read-text'
import { someDocx, someDocxParts, somePdf, someZip } from './testing'

const pdf = 'application/pdf'
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

test('the words of a PDF are read, and then its links', async () => {
  const file = await PDFDocument.load(await somePdf('Ines Okafor'))
  const page = file.getPage(0)
  const uri = { S: 'URI', URI: PDFString.of('https://github.com/ines') }
  const link = { Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9], A: uri }
  page.node.set(PDFName.of('Annots'), file.context.obj([file.context.register(file.context.obj(link))]))
  expect(await readText(await file.save(), pdf)).toBe('Ines Okafor\nhttps://github.com/ines')
})

test('the words of a Word document are read, and then its links', async () => {
  const parts = someDocxParts('Inès &amp; Okafor')
  const names = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const rels = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" Type="${names}/hyperlink" Target="https://github.com/ines" TargetMode="External"/></Relationships>`
  const linked = parts['word/document.xml'].replace(
    '</w:body>',
    `<w:p><w:hyperlink xmlns:r="${names}" r:id="r9"><w:r><w:t>my code</w:t></w:r></w:hyperlink></w:p></w:body>`,
  )
  const file = someZip({ ...parts, 'word/document.xml': linked, 'word/_rels/document.xml.rels': rels })
  expect(await readText(file, docx)).toBe('Inès & Okafor\n\nmy code\n\n\nhttps://github.com/ines')
})

test.each([
  ['half a PDF', async () => (await somePdf()).subarray(0, 300), pdf],
  ['no PDF', async () => Buffer.from('hello'), pdf],
  ['half a Word document', async () => someDocx().subarray(0, 300), docx],
  ['a PDF that unpacks into gigabytes', async () => bomb(), pdf],
])(
  'of %s nothing is read',
  async (_case, make, type) => {
    expect(await readText(await make(), type)).toBe('')
  },
  30_000,
)

test('of a book no more is read than a CV could say', async () => {
  expect((await readText(someDocx('tide '.repeat(60_000)), docx)).length).toBeLessThanOrEqual(100_000)
})

/** A page whose text is 2 GB of spaces, packed twice into some kB. */
function bomb() {
  const packed = deflateSync(deflateSync(Buffer.alloc(300 * 1024 * 1024, ' ')))
  const objects = [
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
    '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj',
    `4 0 obj<</Filter[/FlateDecode/FlateDecode]/Length ${packed.length}>>stream\n`,
  ].join('\n')
  return Buffer.concat([
    Buffer.from(`%PDF-1.7\n${objects}`),
    packed,
    Buffer.from('\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF'),
  ])
}
