import { expect, test } from 'vitest'
import { fromBuffer } from 'yauzl'
import { jsonResume, zipOf } from './personal-zip'

const namesIn = (zip: Buffer) =>
  new Promise<string[]>((resolve, reject) =>
    fromBuffer(zip, (error, file) => {
      if (error || !file) return reject(error)
      const names: string[] = []
      file.on('entry', ({ fileName }) => names.push(fileName))
      file.on('end', () => resolve(names))
    }),
  )

test('a zip holds each file under its name, whatever letters that has', async () => {
  const zip = await zipOf([
    { name: 'record.json', bytes: '{}' },
    { name: 'files/a-Élodie 履歴書.pdf', bytes: new Uint8Array([1, 2, 3]) },
  ])
  expect(await namesIn(zip)).toEqual(['record.json', 'files/a-Élodie 履歴書.pdf'])
})

test('a CV begins as JSON Resume 1.0.0', () => {
  const at = new Date('2026-11-27T09:00:00Z')
  expect(jsonResume({ name: 'Camille Roux', email: 'camille@example.com', at })).toMatchObject({
    basics: { name: 'Camille Roux', email: 'camille@example.com' },
    meta: { lastModified: '2026-11-27T09:00:00' },
  })
})
