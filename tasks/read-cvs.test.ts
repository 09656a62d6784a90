import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { apply } from '@/db/applications/apply'
import { store, t } from '@/db/store'
import { someApplication, someEmail, someJob } from '@/db/testing/makers'
import { storeFile } from '@/integrations/cv/blob-store'
import { somePdf } from '@/integrations/cv/testing'
import { readCvs } from './read-cvs'

beforeAll(() => void vi.stubEnv('DATA_DIR', mkdtempSync(path.join(tmpdir(), 'metier-read-cvs-'))))
afterAll(() => vi.unstubAllEnvs())

test('the words of a CV are read soon after it came, and one whose bytes are gone is not tried again', async () => {
  const job = await someJob({ publishedAt: new Date() })
  await someApplication(job.slug)
  const stored = await storeFile(await somePdf('Ines Okafor plans tides'))
  const cv = { ...stored, name: 'cv.pdf', type: 'application/pdf' }
  await apply(job.slug, { name: 'Ines Okafor', email: someEmail(), phone: '', note: '' }, cv)
  await readCvs()
  const texts = await store.read
    .select({ text: t.cvTexts.text, storedName: t.files.storedName })
    .from(t.files)
    .innerJoin(t.cvTexts, eq(t.cvTexts.fileId, t.files.id))
  expect(texts.find(({ storedName }) => storedName === stored.storedName)?.text).toBe(
    'Ines Okafor plans tides',
  )
  expect(texts.map(({ text }) => text)).toContain('')
})
