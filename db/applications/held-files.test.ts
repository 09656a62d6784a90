import { expect, test } from 'vitest'
import { someFile } from '../testing/makers'
import { listKnownNames } from './files'
import { findHeldFile, holdFile, pruneHeldFiles, releaseHeldFiles } from './held-files'

const minutes = (count: number) => new Date(Date.UTC(2026, 10, 27, 9, count))

test('a file of a form that came back is found by its token alone, for an hour', async () => {
  const { storedName, name, type } = someFile()
  const token = await holdFile({ storedName, name, type }, minutes(0))
  expect(await findHeldFile(token, minutes(59))).toEqual({ storedName, name, type })
  expect(await findHeldFile(token, minutes(61))).toBeUndefined()
  expect(await findHeldFile(`${token}x`, minutes(1))).toBeUndefined()
})

test('its bytes are not swept while it waits, and are once it is sent or its hour is over', async () => {
  const [sent, waits] = [someFile(), someFile()]
  const token = await holdFile(sent, minutes(0))
  await holdFile(waits, minutes(0))
  const known = async () => (await listKnownNames([sent.storedName, waits.storedName])).sort()
  expect(await known()).toEqual([sent.storedName, waits.storedName].sort())
  expect(await releaseHeldFiles([token])).toEqual([sent.storedName])
  expect(await known()).toEqual([waits.storedName])
  await pruneHeldFiles(minutes(61))
  expect(await known()).toEqual([])
})
