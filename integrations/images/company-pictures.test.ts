import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { demoMark } from '@/db/demo/marks'
import {
  deletePicture,
  readAsPng,
  readPicture,
  storeMark,
  storePicture,
  sweepPictures,
} from './company-pictures'

beforeAll(() => vi.stubEnv('DATA_DIR', mkdtempSync(path.join(tmpdir(), 'pictures-'))))
afterAll(() => vi.unstubAllEnvs())

const image = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#1d3557' } })
const upload = (bytes: Uint8Array | string, name = 'logo.png') => new File([bytes as BlobPart], name) // Node's Buffer is one

test('a logo is kept at both widths, square, whatever its shape was', async () => {
  const stored = await storePicture(upload(await image(300, 120).png().toBuffer()), 'logo')
  if (!stored.ok) throw new Error(stored.problem)
  for (const width of [80, 160]) {
    const kept = await sharp(await readPicture(stored.name, width)).metadata()
    expect([kept.format, kept.width, kept.height]).toEqual(['webp', width, width])
  }
  expect(await readPicture(stored.name, 81)).toBeUndefined()
})

test('the logo of the site keeps its shape, and is there as PNG for e-mails and cards', async () => {
  for (const [width, height, shape, small] of [
    [600, 100, 6, [160, 27]],
    [200, 200, 1, [40, 40]],
    [100, 400, 0.25, [10, 40]],
  ] as const) {
    const stored = await storePicture(upload(await image(width, height).png().toBuffer()), 'site')
    if (!stored.ok) throw new Error(stored.problem)
    const kept = await sharp(await readPicture(stored.name, 160)).metadata()
    expect([kept.width, kept.height]).toEqual(small)
    expect(Math.abs(stored.shape / shape - 1)).toBeLessThan(0.02)
    expect((await sharp(await readAsPng(stored.name, 320)).metadata()).format).toBe('png')
  }
})

test('the same file has the same name, and another one another', async () => {
  const [one, other] = [await image(200, 200).png().toBuffer(), await image(201, 200).png().toBuffer()]
  const names = await Promise.all([one, one, other].map((bytes) => storePicture(upload(bytes), 'logo')))
  expect(names[0]).toEqual(names[1])
  expect(names[0]).not.toEqual(names[2])
})

test('a picture that no company shows any more is swept, and one that is chosen again stays', async () => {
  const [shown, old, again] = await Promise.all(
    [81, 82, 83].map(async (width) => upload(await image(width, width).png().toBuffer())),
  )
  const keep = async (file?: File) => {
    const stored = await storePicture(file ?? upload(''), 'logo')
    if (!stored.ok) throw new Error(stored.problem)
    return stored.name
  }
  const [ofCompany, left, chosen] = [await keep(shown), await keep(old), await keep(again)]
  const later = new Date(Date.now() + 1000)
  expect(await sweepPictures(new Date(0), async () => [])).toBe(0)
  expect(await sweepPictures(later, async () => [ofCompany, chosen])).toBeGreaterThanOrEqual(2)
  expect(await readPicture(left, 80)).toBeUndefined()
  expect(await readPicture(ofCompany, 80)).toBeDefined()
  await deletePicture(ofCompany)
  expect([await readPicture(ofCompany, 80), await readPicture(ofCompany, 160)]).toEqual([
    undefined,
    undefined,
  ])
})

test('what a camera writes beside a picture is not kept', async () => {
  const photo = await image(1400, 700)
    .withExif({ IFD0: { Copyright: 'Camille Roux' } })
    .jpeg()
    .toBuffer()
  expect(photo.includes('Camille Roux')).toBe(true)
  const stored = await storePicture(upload(photo, 'office.jpg'), 'picture')
  if (!stored.ok) throw new Error(stored.problem)
  expect((await readPicture(stored.name, 1280))?.includes('Camille Roux')).toBe(false)
})

test.each([
  [
    'an SVG, which may hold a script',
    async () => upload('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
    /no PNG/,
  ],
  ['a text called .png', async () => upload('not a picture'), /no PNG/],
  ['half of a PNG', async () => upload((await noisy()).subarray(0, 9000)), /could not open/],
  [
    'more pixels than a decoder should hold',
    async () => upload(await image(8000, 6000).png().toBuffer()),
    /could not open/,
  ],
  ['more than 4 MB', async () => upload(new Uint8Array(4 * 1024 * 1024 + 1)), /larger than 4 MB/],
  [
    'a mark too small to be sharp',
    async () => upload(await image(32, 32).png().toBuffer()),
    /32 pixels wide/,
  ],
])('%s is refused with a sentence that says what to do', async (_, make, problem) => {
  expect(await storePicture(await make(), 'logo')).toEqual({
    ok: false,
    problem: expect.stringMatching(problem),
  })
})

test('the marks of forty demo companies are all different', async () => {
  const names = await Promise.all(Array.from({ length: 40 }, (_, nth) => storeMark(demoMark(nth))))
  expect(new Set(names).size).toBe(40)
})

async function noisy() {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const
  return sharp({ create: { width: 200, height: 200, channels: 3, background: '#000', noise } })
    .png()
    .toBuffer()
}
