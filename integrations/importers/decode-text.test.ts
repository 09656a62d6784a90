import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { decodeText } from './decode-text'
import { readListing } from './import-files'
import { lever } from './lever'

const french = '[{"text":"Ingénieur·e système à Besançon, près de Nîmes : où l’été dure"}]'
const western =
  '[{"text":"Ingénieur système à Besançon, près de Nîmes : où il fait chaud, même tôt. Salaire \u00e0 n\u00e9gocier"}]'
const latin = (text: string) => Buffer.from(text, 'latin1')
const little = (text: string) => Buffer.from(text, 'utf16le')
const big = (text: string) => little(text).swap16()
const mark = '\ufeff'

describe('a file is read in the letters that it declares or shows', () => {
  test.each<[string, string, Buffer]>([
    ['UTF-8', french, Buffer.from(french)],
    ['UTF-8 with its mark', french, Buffer.from(mark + french)],
    ['UTF-16 with its mark, little end first', french, little(mark + french)],
    ['UTF-16 with its mark, big end first', french, big(mark + french)],
    ['UTF-16 without a mark, little end first', french, little(french)],
    ['UTF-16 without a mark, big end first', french, big(french)],
    ['Latin-1', western, latin(western)],
    [
      'Windows-1252, with its euro and quotes',
      '["30 000 € – l’offre à Orléans"]',
      Buffer.concat([
        latin('["30 000 '),
        Buffer.from([0x80]),
        latin(' '),
        Buffer.from([0x96]),
        latin(' l'),
        Buffer.from([0x92]),
        latin('offre à Orléans"]'),
      ]),
    ],
    ['plain ASCII', '["Engineer"]', latin('["Engineer"]')],
    ['nothing', '', Buffer.alloc(0)],
  ])('%s', (_, text, bytes) => {
    expect(decodeText(bytes)).toBe(text)
  })

  test.each<[string, RegExp, Buffer]>([
    [
      'UTF-8 with a letter cut in two',
      /UTF-8 in some places/,
      Buffer.concat([Buffer.from('["é à ê '), Buffer.from([0xc3]), Buffer.from('"]')]),
    ],
    [
      'UTF-8 and Latin-1 mixed',
      /UTF-8 in some places/,
      Buffer.concat([Buffer.from('["é à ê ç ù"],'), latin('["é"]')]),
    ],
    [
      'UTF-16 with half a character',
      /no UTF-16LE throughout/,
      Buffer.concat([little(`${mark}["a`), Buffer.from([0x3d, 0xd8]), little('"]')]),
    ],
    ['UTF-32', /UTF-32/, Buffer.from([0xff, 0xfe, 0, 0, 0x5b, 0, 0, 0])],
  ])('%s is refused with its reason', (_, reason, bytes) => {
    expect(() => decodeText(bytes)).toThrow(reason)
  })
})

const folder = mkdtempSync(path.join(tmpdir(), 'metier-letters-'))

async function listed(name: string, bytes: Buffer) {
  const file = path.join(folder, name)
  writeFileSync(file, bytes)
  const said: unknown[] = []
  for await (const record of readListing(file, lever))
    said.push('record' in record ? record.record : record.problem)
  return said
}

describe('files of one record a line are read likewise', () => {
  const lines = '{"text":"Ingénieur à Nîmes"}\n{"text":"Développeuse, où que ce soit"}\n'
  const read = [{ text: 'Ingénieur à Nîmes' }, { text: 'Développeuse, où que ce soit' }]
  test.each<[string, Buffer]>([
    ['a.jsonl', Buffer.from(lines)],
    ['b.jsonl', Buffer.from(mark + lines)],
    ['c.jsonl', little(mark + lines)],
    ['d.jsonl', big(mark + lines)],
    ['e.jsonl', latin(lines)],
    ['f.jsonl.gz', gzipSync(latin(lines))],
    ['g.jsonl', Buffer.from(lines.trim().replace('\n', '\r\n'))],
  ])('%s', async (name, bytes) => {
    expect(await listed(name, bytes)).toEqual(read)
  })

  test('a line of broken letters is refused alone, with its reason', async () => {
    const broken = Buffer.concat([Buffer.from('{"text":"é'), Buffer.from([0xc3]), Buffer.from('"}\n')])
    const said = await listed(
      'h.jsonl',
      Buffer.concat([Buffer.from(lines), broken, Buffer.from('{"text":"ç"}')]),
    )
    expect(said).toEqual([
      ...read,
      expect.stringContaining('is a line that has broken letters'),
      { text: 'ç' },
    ])
  })

  test('a whole file of Latin-1 or UTF-16 lists its jobs, a broken one says why', async () => {
    expect(await listed('i.json', latin(western))).toHaveLength(1)
    expect(await listed('j.json', little(mark + french))).toEqual(JSON.parse(french))
    expect(
      await listed('k.json', Buffer.concat([Buffer.from('["é à '), Buffer.from([0xc3]), Buffer.from('"]')])),
    ).toEqual([expect.stringContaining('has broken letters')])
  })
})
