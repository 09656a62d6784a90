import { crc32, deflateRawSync } from 'node:zlib'
import { PDFDocument } from 'pdf-lib'

/** Makers for tests: small files of the kinds that people send. */
export async function somePdf(text = 'Ines Carpentier, back-end developer'): Promise<Buffer> {
  const pdf = await PDFDocument.create()
  pdf.addPage().drawText(text)
  return Buffer.from(await pdf.save())
}

const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

export function someDocx(text?: string, type?: string): Buffer {
  return someZip(someDocxParts(text, type))
}

export function someDocxParts(text = 'Ines Carpentier, back-end developer', type = main) {
  const names = 'http://schemas.openxmlformats.org'
  return {
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="${names}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="${names}/package/2006/relationships"><Relationship Id="r1" Type="${names}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="${names}/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`,
  }
}

/** A zip archive; `declared` overrides the unpacked size that an entry claims. */
export function someZip(
  contents: Record<string, string | Buffer>,
  declared: Record<string, number> = {},
): Buffer {
  const local: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, content] of Object.entries(contents)) {
    const raw = Buffer.from(content)
    const packed = deflateRawSync(raw)
    const size = declared[name] ?? raw.length
    const common = fields([2, 20], [2, 0x800], [2, 8], [4, 0], [4, crc32(raw)], [4, packed.length], [4, size])
    const label = fields([2, Buffer.byteLength(name)], [2, 0])
    const entry = Buffer.concat([fields([4, 0x04034b50]), common, label, Buffer.from(name), packed])
    local.push(entry)
    directory.push(fields([4, 0x02014b50], [2, 20]), common, label)
    directory.push(fields([2, 0], [2, 0], [2, 0], [4, 0], [4, at]), Buffer.from(name))
    at += entry.length
  }
  const index = Buffer.concat(directory)
  const count = Object.keys(contents).length
  const end = fields([4, 0x06054b50], [4, 0], [2, count], [2, count], [4, index.length], [4, at], [2, 0])
  return Buffer.concat([...local, index, end])
}

/** A file as a form sends it; its name and type are whatever the sender says. */
export function someUpload(bytes: Uint8Array, name: string, type = ''): File {
  return new File([Uint8Array.from(bytes)], name, { type })
}

function fields(...parts: [width: 2 | 4, value: number][]) {
  return Buffer.concat(
    parts.map(([width, value]) => {
      const field = Buffer.alloc(width)
      field.writeUIntLE(value, 0, width)
      return field
    }),
  )
}
