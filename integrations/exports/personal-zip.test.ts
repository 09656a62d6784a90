import { expect, test } from 'vitest'
import { fromBuffer } from 'yauzl'
import { zipOf } from './personal-zip'

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
