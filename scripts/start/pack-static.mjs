import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const worthPacking = /\.(?:js|css|json|svg|html|txt|map)$/
const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_MODE, BROTLI_MODE_TEXT } = constants
const best = { params: { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT } }

/** Writes the files of a build in Brotli and gzip beside themselves, as small as can be: it is done once. */
export async function packStatic(folder = '.next/static') {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && worthPacking.test(item.name))
    .map((item) => path.join(item.parentPath, item.name))
  await Promise.all(
    files.map(async (file) => {
      const bytes = readFileSync(file)
      const packed = { br: promisify(brotliCompress)(bytes, best), gz: promisify(gzip)(bytes, { level: 9 }) }
      for (const [ending, smaller] of Object.entries(packed))
        writeFileSync(`${file}.${ending}`, await smaller)
    }),
  )
}
