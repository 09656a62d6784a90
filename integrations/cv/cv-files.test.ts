import { deflateSync } from 'node:zlib'
import mammoth from 'mammoth'
import { PDFDocument, PDFName, PDFString } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { readCv } from './cv-files'
import { someDocx, someDocxParts, somePdf, someUpload, someZip } from './testing'

const onePage =
  '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj'

const macros = () => someDocx('text', 'application/vnd.ms-word.document.macroEnabled.main+xml')

const problemOf = async (bytes: Uint8Array, name = 'cv.pdf') => {
  const cv = await readCv(someUpload(bytes, name))
  return cv.ok ? 'accepted' : cv.problem
}

describe('a CV that can be opened is accepted', () => {
  test('a PDF, whatever its name and type say', async () => {
    const cv = await readCv(someUpload(await somePdf(), '../mon cv.docx', 'text/html'))
    expect(cv).toMatchObject({
      ok: true,
      extension: 'pdf',
      type: 'application/pdf',
      name: 'mon cv.docx.pdf',
    })
  })

  test('a Word document, which other programs open too', async () => {
    const bytes = someDocx('Élodie Faure')
    expect(await readCv(someUpload(bytes, 'cv.docx'))).toMatchObject({ ok: true, extension: 'docx' })
    expect((await mammoth.extractRawText({ buffer: bytes })).value).toContain('Élodie Faure')
  })
})

describe('what cannot be read is refused in one sentence', () => {
  test.each([
    ['nothing chosen', Buffer.alloc(0), '', 'Choose your CV: a PDF or a DOCX file.'],
    ['an empty file', Buffer.alloc(0), 'cv.pdf', 'This file is empty'],
    ['more than 5 MB', Buffer.alloc(5 * 1024 * 1024 + 1, '%PDF-1.7\n'), 'cv.pdf', 'larger than 5 MB'],
    ['a page of HTML called cv.pdf', Buffer.from('<script>alert(1)</script>'), 'cv.pdf', 'neither a PDF nor'],
    ['a program', Buffer.from(`MZ${'\0'.repeat(200)}`), 'cv.pdf', 'neither a PDF nor a DOCX file'],
    ['an old Word file', Buffer.from('d0cf11e0a1b11ae1'.padEnd(2048, '0'), 'hex'), 'cv.doc', 'older Word'],
    ['a PDF in its first line only', Buffer.from('%PDF-1.7\nhello'), 'cv.pdf', 'could not open this PDF'],
    ['any zip', someZip({ 'a.txt': 'hello' }), 'cv.docx', 'as a Word document'],
    ['a document with macros', macros(), 'cv.docx', 'neither a PDF nor a DOCX file'],
    ['a zip that is cut off', someDocx().subarray(0, 600), 'cv.docx', 'as a Word document'],
    ['a PDF without pages', noPages(), 'cv.pdf', 'could not open this PDF'],
    ['a PDF with a password', locked(), 'cv.pdf', 'asks for a password'],
  ])('%s', async (_case, bytes, name, problem) => {
    expect(await problemOf(bytes, name)).toContain(problem)
  })

  test('half a PDF', async () => {
    const pdf = await somePdf()
    expect(await problemOf(pdf.subarray(0, 200))).toContain('could not open this PDF')
  })
})

const script = { S: 'JavaScript', JS: PDFString.of('app.alert(1)') }
const program = { S: 'Launch', F: PDFString.of('cmd.exe') }

/** A CV whose catalogue and one link hold what is given; its objects lie in a compressed stream, as most programs write. */
async function pdfWith(
  catalogue: Record<string, object>,
  link?: Record<string, unknown>,
  useObjectStreams = true,
): Promise<Buffer> {
  const pdf = await PDFDocument.create()
  const { context } = pdf
  const page = pdf.addPage()
  page.drawText('Ines Carpentier')
  const put = (value: unknown) => context.register(context.obj(value as never)) // pdf-lib names no type for literals
  for (const [name, value] of Object.entries(catalogue)) pdf.catalog.set(PDFName.of(name), put(value))
  if (link)
    page.node.set(
      PDFName.of('Annots'),
      put([put({ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9], A: put(link) })]),
    )
  return Buffer.from(await pdf.save({ useObjectStreams }))
}

describe('a PDF that runs or starts something is refused, wherever it holds it', () => {
  test.each<[string, Record<string, object>, Record<string, unknown>?]>([
    ['a script when it is opened', { OpenAction: script }],
    ['a program when it is opened', { OpenAction: program }],
    [
      'a page of the web when it is opened',
      { OpenAction: { S: 'URI', URI: PDFString.of('http://x.example') } },
    ],
    ['another file when it is opened', { OpenAction: { S: 'GoToR', F: PDFString.of('//x/y') } }],
    ['a script for closing', { AA: { WC: script } }],
    ['a named script', { Names: { JavaScript: { Names: [PDFString.of('a'), script] } } }],
    ['a link that starts a program', {}, program],
    ['a link that sends a form', {}, { S: 'SubmitForm', F: PDFString.of('http://x.example') }],
  ])('%s', async (_case, catalogue, link) => {
    for (const compressed of [true, false])
      expect(await problemOf(await pdfWith(catalogue, link, compressed))).toContain(
        'holds a script, or starts',
      )
  })

  test('a program whose name is written in numbers', async () => {
    const objects = onePage.replace('/Catalog', '/Catalog/OpenAction<</S/L#61unch/F(cmd.exe)>>')
    expect(await problemOf(rawPdf(objects))).toContain('holds a script, or starts')
  })

  test.each<[string, Record<string, object>, Record<string, unknown>?]>([
    ['a place to open at', { OpenAction: [0, 'Fit'] }],
    ['a place to go to', { OpenAction: { S: 'GoTo', D: PDFString.of('start') } }],
    ['a link to the web', {}, { S: 'URI', URI: PDFString.of('https://ines.example') }],
  ])('but not %s, which many programs write', async (_case, catalogue, link) => {
    for (const compressed of [true, false])
      expect(await problemOf(await pdfWith(catalogue, link, compressed))).toBe('accepted')
  })
})

describe('a Word document that runs or fetches something is refused', () => {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const related = (type: string, target: string, mode = 'TargetMode="External"') =>
    `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/${type}" Target="${target}" ${mode}/></Relationships>`
  const docxWith = (parts: Record<string, string | Buffer>) => someZip({ ...someDocxParts(), ...parts })
  const settings = 'word/_rels/settings.xml.rels'
  const template = related('attachedTemplate', 'http://x.example/a.dotm')

  test.each([
    ['macros', { 'word/vbaProject.bin': 'x' }],
    ['a control', { 'word/activeX/activeX1.xml': '<x/>' }],
    ['an embedded program', { 'word/embeddings/oleObject1.bin': 'x' }],
    ['a remote template', { [settings]: template }],
    ['the same in UTF-16', { [settings]: Buffer.from(`\ufeff${template}`, 'utf16le') }],
    ['a mode in disguise', { [settings]: template.replace('External', 'Ext&#101;rnal') }],
    ['a type in disguise', { [settings]: template.replace('Template"', 'Templat&#101;"') }],
    ['a target in disguise', { [settings]: template.replace('a.dotm', 'a.dotm?a>b') }],
    ['a frame from elsewhere', { 'word/_rels/document.xml.rels': related('frame', 'http://x.example') }],
    [
      'a picture from a network drive',
      { 'word/_rels/document.xml.rels': related('image', 'file://x/y.png') },
    ],
  ])('%s', async (_case, parts) => {
    expect(await problemOf(docxWith(parts), 'cv.docx')).toContain('holds a program, or loads something')
  })

  test.each([
    ['a link', related('hyperlink', 'https://ines.example')],
    ['a picture of the web', related('image', 'https://ines.example/me.png')],
    ['its own parts', related('styles', 'styles.xml', '')],
    ['its own template’s name', related('attachedTemplate', 'a.dotx', 'TargetMode="Internal"')],
  ])('but not one with %s', async (_case, relationships) => {
    expect(await problemOf(docxWith({ 'word/_rels/document.xml.rels': relationships }), 'cv.docx')).toBe(
      'accepted',
    )
  })
})

describe('a file made to exhaust the server is refused', () => {
  test('a PDF of 100 kB whose index unpacks to 100 MB', async () => {
    expect(await problemOf(indexBomb(100))).toContain('could not open this PDF')
  }, 20_000)

  test('a Word document that declares more than 100 MB', async () => {
    const bomb = someZip({ ...someDocxParts(), 'word/media/a.emf': 'x' }, { 'word/media/a.emf': 200_000_000 })
    expect(await problemOf(bomb, 'cv.docx')).toContain('as a Word document')
  })

  test('a Word document that unpacks to more than it declares', async () => {
    const bomb = someZip(
      { ...someDocxParts(), 'word/media/a.emf': Buffer.alloc(8_000_000) },
      { 'word/media/a.emf': 9 },
    )
    expect(await problemOf(bomb, 'cv.docx')).toContain('as a Word document')
  })
})

/** A PDF without an index, which readers rebuild from its objects. */
function rawPdf(objects: string, trailer = '/Root 1 0 R') {
  return Buffer.from(`%PDF-1.5\n${objects}\ntrailer<<${trailer}>>\n%%EOF`, 'latin1')
}

function noPages() {
  return rawPdf('1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj')
}

function locked() {
  const key = 'ab'.repeat(32)
  return rawPdf(
    `${onePage}\n9 0 obj<</Filter/Standard/V 1/R 2/P -4/O<${key}>/U<${key}>>>endobj`,
    `/Root 1 0 R/Encrypt 9 0 R/ID[<${key}><${key}>]`,
  )
}

function indexBomb(megabytes: number) {
  const index = deflateSync(Buffer.alloc(megabytes * 1024 * 1024), { level: 9 })
  const start = `%PDF-1.5\n${onePage}\n`
  const size = Math.floor((megabytes * 1024 * 1024) / 5)
  return Buffer.from(
    `${start}4 0 obj<</Type/XRef/Size ${size}/W[1 3 1]/Root 1 0 R/Filter/FlateDecode/Length ${index.length}>>stream\n${index.toString('latin1')}\nendstream endobj\nstartxref\n${start.length}\n%%EOF`,
    'latin1',
  )
}
