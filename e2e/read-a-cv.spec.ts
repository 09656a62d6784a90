import type { Frame, Page } from '@playwright/test'
import { PDFDocument, PDFName, PDFString } from 'pdf-lib'
import { apply } from '@/db/applications/apply'
import { someEmail } from '@/db/testing/makers'
import { storeFile } from '@/integrations/cv/blob-store'
import { accessFaultsOfFrame } from './accessible'
import { expect, test } from './fixtures'

/** An application with this file, as if it had passed the check of uploads. */
async function someApplication(jobSlug: string, bytes: Uint8Array) {
  const cv = { ...(await storeFile(bytes)), name: 'cv.pdf', type: 'application/pdf' }
  const sent = await apply(jobSlug, { name: 'Mina Sato', email: someEmail(), phone: '', note: '' }, cv)
  if (sent.outcome !== 'sent') throw new Error(sent.outcome)
  return `/recruiter/applications/${sent.id}`
}

async function somePdf(pages: number) {
  const pdf = await PDFDocument.create()
  for (let number = 1; number <= pages; number++)
    pdf.addPage().drawText(`Mina Sato, sheet ${number}`, { x: 50, y: 700, size: 24 })
  return pdf
}

async function frameOf(page: Page): Promise<Frame> {
  const frame = await (await page.getByTitle('CV: cv.pdf').elementHandle())?.contentFrame()
  if (!frame) throw new Error('no frame')
  return frame
}

test('a recruiter reads a PDF of three pages beside the application, also by keyboard', async ({
  page,
  openJob,
  signIn,
  expectAccessible,
}) => {
  const pdf = await somePdf(3)
  const address = await someApplication(openJob.slug, await pdf.save())
  await signIn(openJob.recruiter)
  await page.goto(address)
  await page.getByRole('link', { name: 'Read the CV here' }).click()
  const cv = page.frameLocator('iframe[title="CV: cv.pdf"]')

  await test.step('sees its words where they are drawn', async () => {
    await expect(cv.getByText('Mina Sato, sheet 1')).toBeVisible()
    await expect(cv.getByText('Page 1 of 3')).toBeVisible()
    await expect(cv.getByRole('button', { name: 'Previous' })).toBeDisabled()
    const ink = await (await frameOf(page)).evaluate(() => {
      const canvas = document.querySelector('section canvas') as HTMLCanvasElement
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {}
      return data?.some((value, index) => index % 4 === 0 && value < 100)
    })
    expect(ink).toBe(true)
  })
  await test.step('goes on by buttons and keys', async () => {
    await cv.getByRole('button', { name: 'Next' }).click()
    await expect(cv.getByText('Page 2 of 3')).toBeVisible()
    await page.keyboard.press('n')
    await expect(cv.getByText('Page 3 of 3')).toBeVisible()
    await expect(cv.getByText('Mina Sato, sheet 3')).toBeVisible()
    await page.keyboard.press('p')
    await expect(cv.getByText('Page 2 of 3')).toBeVisible()
  })
  await test.step('makes it larger and smaller', async () => {
    const size = cv.locator('#size')
    const fitting = Number.parseInt(await size.innerText(), 10)
    await page.keyboard.press('+')
    await expect(size).toHaveText(`${Math.round(fitting * 1.25)} %`)
    await cv.getByRole('button', { name: 'Smaller' }).click()
    await cv.getByRole('button', { name: 'Smaller' }).click()
    await cv.getByRole('button', { name: 'Fit width' }).click()
    await expect(size).toHaveText(`${fitting} %`)
  })
  await test.step('leaves the frame again by keyboard', async () => {
    await cv.locator('main').focus()
    await page.keyboard.press('Tab')
    await expect(page.getByText('The words of the CV')).toBeFocused()
  })
  await expectAccessible(page)
  expect(await accessFaultsOfFrame(await frameOf(page))).toEqual([])
})

test('a PDF with a script runs nothing, and its frame reaches nothing', async ({ page, openJob, signIn }) => {
  const pdf = await somePdf(1)
  pdf.addJavaScript('at once', 'app.alert("ran"); this.submitForm("http://localhost:9/taken")')
  const action = { S: 'JavaScript', JS: PDFString.of('app.alert("ran")') }
  pdf.catalog.set(PDFName.of('OpenAction'), pdf.context.obj(action))
  const address = await someApplication(openJob.slug, await pdf.save())
  const asked: string[] = []
  page.on('dialog', (dialog) => asked.push(dialog.message()))
  page.on('request', (request) => request.frame() !== page.mainFrame() && asked.push(request.url()))
  await signIn(openJob.recruiter)
  await page.goto(`${address}?cv=here`)
  const frame = await frameOf(page)
  await expect(page.frameLocator('iframe').getByText('Mina Sato, sheet 1')).toBeVisible()

  const reached = await frame.evaluate(async () => {
    const tries: [string, () => unknown][] = [
      ['page', () => parent.document.title],
      ['cookies', () => document.cookie],
      ['storage', () => localStorage.length],
      ['network', () => fetch('/recruiter')],
    ]
    const got: string[] = [origin]
    for (const [what, attempt] of tries)
      try {
        await attempt()
        got.push(what)
      } catch {}
    return got
  })
  expect(reached).toEqual(['null'])
  expect(asked.filter((one) => !/\/_next\/static\/pdf\/frame-|^blob:null\//.test(one))).toEqual([])
  const served = await page.request.get((await page.getByTitle('CV: cv.pdf').getAttribute('src')) ?? '')
  expect(served.headers()).toMatchObject({
    'content-security-policy': "sandbox allow-scripts; frame-ancestors 'self'",
    'cache-control': 'public,max-age=31536000,immutable',
  })
})

const broken = Buffer.from('%PDF-1.7\nnothing that a reader knows')
for (const [what, bytes, words] of [
  ['broken', async () => broken, 'cannot be read'],
  ['locked', async () => lockedPdf(), 'asks for a password'],
  ['endless', async () => (await somePdf(201)).save(), 'too many pages'],
] as const)
  test(`of a PDF that is ${what}, the page says so and offers the file`, async ({
    page,
    openJob,
    signIn,
    expectAccessible,
  }) => {
    await signIn(openJob.recruiter)
    const address = await someApplication(openJob.slug, await bytes())
    await page.goto(`${address}?cv=here`)
    const said = page.getByRole('main').getByRole('alert')
    await expect(said).toContainText(words)
    const file = await said.getByRole('link', { name: 'Download the PDF' }).getAttribute('href')
    expect(file).toBe(`${address}/cv`)
    await expectAccessible(page)
  })

test('without scripts there is a link to the file', { tag: '@nojs' }, async ({ page, openJob, signIn }) => {
  await signIn(openJob.recruiter)
  const address = await someApplication(openJob.slug, await (await somePdf(1)).save())
  await page.goto(`${address}?cv=here`)
  await expect(page.getByRole('link', { name: 'Download the PDF' })).toHaveAttribute('href', `${address}/cv`)
  await expect(page.locator('iframe')).toHaveCount(0)
})

/** A PDF whose words are encrypted with a password that nobody has: RC4 by a key of 40 bits. */
function lockedPdf() {
  const word = (byte: string) => `<${byte.repeat(32)}>`
  const encrypt = `<< /Filter /Standard /V 1 /R 2 /O ${word('11')} /U ${word('22')} /P -4 >>`
  const text = `%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >> endobj
4 0 obj ${encrypt} endobj
trailer << /Root 1 0 R /Encrypt 4 0 R /ID [${word('33')} ${word('33')}] >>
`
  return Buffer.from(text)
}
