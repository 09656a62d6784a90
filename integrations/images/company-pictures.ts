import { createHash } from 'node:crypto'
import path from 'node:path'
import { fileTypeFromBuffer } from 'file-type'
import pLimit from 'p-limit'
import sharp from 'sharp'
import { readEnvironment } from '@/rules/environment'
import { largestPicture, pictureWidths, siteLogoWidths, tooLargePicture } from '@/rules/pictures'
import { diskStore, sweepStore } from '../cv/blob-store'
import { checkRoom } from '../cv/room'

const decoding = { limitInputPixels: 40_000_000, failOn: 'error' } as const
// A decoded picture takes a lot of memory; and two of one file would be written under one name.
const inLine = pLimit(2)
const oneByOne = pLimit(1)
const leastWidth = { logo: 80, picture: 640, site: 80 }
const widthsOf = { ...pictureWidths, site: siteLogoWidths }
const widths = Object.values(widthsOf).flat()

type Kind = keyof typeof widthsOf

export type StoredPicture = { ok: true; name: string; shape: number } | { ok: false; problem: string }

/**
 * Keeps an uploaded picture, a PNG, JPEG or WebP file by its content, decoded and drawn anew at each width of its kind,
 * so that nothing else of the file stays. `name` is a hash of the file, `shape` its width by its height; `problem` says what to
 * do.
 */
export async function storePicture(file: File, kind: Kind): Promise<StoredPicture> {
  if (file.size > largestPicture) return refuse(tooLargePicture)
  const bytes = new Uint8Array(await file.arrayBuffer())
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined)
  if (!found || !['png', 'jpg', 'webp'].includes(found.ext))
    return refuse('This is no PNG, JPEG or WebP file. Export the picture as a PNG and choose it again.')
  const drawn = await inLine(() => read(bytes, kind))
  if (!Array.isArray(drawn)) return drawn
  const { width = 1, height = 1 } = await sharp(drawn.at(-1)).metadata()
  return { ok: true, name: await keep(bytes, kind, drawn), shape: Math.round((width / height) * 100) / 100 }
}

/** Keeps a mark of our own, an SVG that nobody else wrote, as an uploaded logo is kept; returns its name. */
export async function storeMark(svg: string): Promise<string> {
  const bytes = Buffer.from(svg)
  return keep(bytes, 'logo', await draw(bytes, 'logo'))
}

/** A stored picture at one of its widths, as WebP; undefined when there is none. */
export async function readPicture(name: string, width: number): Promise<Buffer | undefined> {
  return pictures().get(nameAt(name, width))
}

/** The same as PNG, which mail programs and the renderer of cards know. */
export async function readAsPng(name: string, width: number): Promise<Buffer | undefined> {
  const picture = await readPicture(name, width)
  return picture && sharp(picture).png().toBuffer()
}

/** Removes a stored picture at every width; silent when it is gone already. */
export async function deletePicture(name: string): Promise<void> {
  for (const width of widths) await pictures().delete(nameAt(name, width))
}

/** Removes the pictures that were stored before `before` and that no company shows; returns how many files. */
export function sweepPictures(before: Date, listShown: () => Promise<string[]>): Promise<number> {
  return sweepStore(pictures(), before, async () =>
    (await listShown()).flatMap((name) => widths.map((width) => nameAt(name, width))),
  )
}

async function read(bytes: Uint8Array, kind: Kind) {
  try {
    const { width = 0 } = await sharp(bytes, decoding).metadata()
    if (width >= leastWidth[kind]) return await draw(bytes, kind)
    return refuse(`This picture is ${width} pixels wide. Choose one of at least ${leastWidth[kind]}.`)
  } catch {
    return refuse('We could not open this picture. Export it again as a PNG and choose the new file.')
  }
}

/** One WebP a width, the way up that a camera noted; a company’s logo keeps its shape on a transparent square. */
function draw(bytes: Uint8Array, kind: Kind) {
  const background = { r: 0, g: 0, b: 0, alpha: 0 }
  return Promise.all(
    widthsOf[kind].map((width) => {
      const { fit, high } = shapes[kind]
      const drawing = sharp(bytes, decoding)
        .rotate()
        .resize(width, width * high, { fit, background })
      return drawing.webp({ quality: 84 }).toBuffer()
    }),
  )
}

const shapes = {
  logo: { fit: 'contain', high: 1 },
  picture: { fit: 'cover', high: 1 / 2 },
  site: { fit: 'inside', high: 1 / 4 },
} as const

function keep(bytes: Uint8Array, kind: Kind, drawn: Buffer[]): Promise<string> {
  const name = digest(Buffer.concat([Buffer.from(`${kind} `), bytes]))
  return oneByOne(async () => {
    for (const [i, width] of widthsOf[kind].entries()) {
      const picture = drawn[i]
      if (!picture) continue
      // Written anew where it is there: the sweep takes what is old and shown by nobody yet.
      await checkRoom(picture.byteLength)
      await pictures().put(nameAt(name, width), picture)
    }
    return name
  })
}

// A folder of its own: the sweep of files without a row knows nothing of pictures.
const pictures = () => diskStore(path.resolve(readEnvironment(process.env).DATA_DIR, 'pictures'))
const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex').slice(0, 32)
const nameAt = (name: string, width: number) => digest(Buffer.from(`${name} ${width}`))
const refuse = (problem: string): StoredPicture => ({ ok: false, problem })
