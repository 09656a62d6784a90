import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { adoptSettings, firstSettings } from '@/rules/site/settings'
import { storePicture } from '../images/company-pictures'
import { someMailServer } from './testing'
import { tryMail } from './try-mail'

let server: Awaited<ReturnType<typeof someMailServer>>
const now = new Date('2026-11-28T10:00:00Z')
const odile = { id: 'test-1', recipient: 'odile@example.com', language: 'en' } as const

beforeAll(async () => {
  server = await someMailServer()
  vi.stubEnv('DATA_DIR', mkdtempSync(path.join(tmpdir(), 'try-mail-')))
})
afterEach(() => {
  server.state.down = false
  adoptSettings(firstSettings)
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await server.close()
})

test('without a mail server an owner is told whom to ask', async () => {
  vi.stubEnv('MAIL_URL', '')
  expect(await tryMail(odile, now)).toBe('This site has no mail server yet: whoever runs it sets MAIL_URL.')
})

test('a test letter arrives at once, and what keeps it is told in words', async () => {
  vi.stubEnv('MAIL_URL', server.url)
  expect(await tryMail(odile, now)).toBeUndefined()
  expect(server.letters.at(-1)?.email.subject).toBe('A test letter of Metier')
  expect(await tryMail({ ...odile, recipient: 'nobody@example.com' }, now)).toMatch(
    /^The mail server refused an address: .*no such mailbox/,
  )
  server.state.down = true
  expect(await tryMail(odile, now)).toMatch(/^The mail server could not be reached: /)
})

test('a letter carries the logo of the site inside it, with the name where pictures are not shown', async () => {
  vi.stubEnv('MAIL_URL', server.url)
  const create = { width: 400, height: 100, channels: 3, background: '#0f766e' } as const
  const png = await sharp({ create }).png().toBuffer()
  const stored = await storePicture(new File([new Uint8Array(png)], 'logo.png'), 'site')
  if (!stored.ok) throw new Error(stored.problem)
  adoptSettings({ ...firstSettings, name: 'Saône & Co', logo: stored.name, logoShape: stored.shape })
  expect(await tryMail(odile, now)).toBeUndefined()
  const { email } = server.letters.at(-1) ?? {}
  expect(email?.html).toContain('<img src="cid:logo@letter" alt="Saône &amp; Co" width="144" height="36">')
  expect(email?.attachments).toMatchObject([
    { mimeType: 'image/png', contentId: '<logo@letter>', disposition: 'inline' },
  ])
})
