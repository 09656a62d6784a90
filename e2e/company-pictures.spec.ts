import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { someJob } from '@/db/testing/makers'
import { expect, test } from './fixtures'

const png = async (name: string, width: number, height: number, background: string) => ({
  name,
  mimeType: 'image/png',
  buffer: await sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer(),
})

/** The colour in the middle of an image as the browser shows it. */
const colourOf = (page: Page, image: string) =>
  page
    .locator(image)
    .first()
    .evaluate(async (img: HTMLImageElement) => {
      await img.decode()
      const canvas = document.createElement('canvas')
      const context = canvas.getContext('2d')
      context?.drawImage(img, 0, 0, 9, 9)
      const [red = 0, green = 0, blue = 0] = context?.getImageData(4, 4, 1, 1).data ?? []
      return red > 200 ? 'red' : green > 100 ? 'green' : blue > 200 ? 'blue' : 'none'
    })

test('a recruiter gives a company its logo and picture, and readers see them', async ({
  page,
  someone,
  signIn,
}) => {
  const recruiter = await someone.recruiter()
  const company = `Halden ${Math.random().toString(36).slice(2, 8)}`
  const job = await someJob({ recruiter, company, publishedAt: new Date(Date.now() - 3_600_000) })
  const slug = job.company.slug
  const desk = `/recruiter/companies/${slug}`
  const list = `/jobs?company=${slug}`
  await signIn(recruiter)
  const save = async () => {
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByRole('status')).toContainText('Readers see it now.')
  }

  await test.step('uploads both', async () => {
    await page.goto(desk)
    await page.getByLabel('Logo').setInputFiles(await png('logo.png', 200, 200, '#ff0000'))
    await page.getByLabel('Picture').setInputFiles(await png('office.png', 1400, 700, '#0000ff'))
    await save()
  })
  await test.step('sees them on its page, and the logo on the card of its job', async () => {
    await page.goto(`/companies/${slug}`)
    expect(await colourOf(page, 'main header img')).toBe('red')
    expect(await colourOf(page, 'main img[width="1280"]')).toBe('blue')
    await page.goto(list)
    expect(await colourOf(page, 'main li img')).toBe('red')
  })
  await test.step('is told at once of a file that is too large, which is not sent', async () => {
    await page.goto(desk)
    const huge = { name: 'logo.png', mimeType: 'image/png', buffer: Buffer.alloc(30 * 1024 * 1024) }
    await page.getByLabel('About the company').fill('We plan lorries.')
    await page.getByLabel('Logo').setInputFiles(huge)
    await expect(page.getByLabel('Logo')).toHaveAccessibleDescription(/larger than 4 MB/)
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByLabel('Logo')).toBeFocused()
    await expect(page.getByLabel('About the company')).toHaveValue('We plan lorries.')
  })
  await test.step('is told what is wrong with a file that is no picture, and nothing is changed', async () => {
    await page.goto(desk)
    const text = { name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from('not a picture') }
    await page.getByLabel('Logo').setInputFiles(text)
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(
      page.getByRole('alert').filter({ hasText: 'This is no PNG, JPEG or WebP file.' }),
    ).toBeVisible()
    await page.goto(list)
    expect(await colourOf(page, 'main li img')).toBe('red')
  })
  await test.step('replaces the logo', async () => {
    await page.goto(desk)
    await page.getByLabel('Logo').setInputFiles(await png('logo.png', 200, 200, '#00aa00'))
    await save()
    await page.goto(list)
    expect(await colourOf(page, 'main li img')).toBe('green')
  })
  await test.step('takes the logo away, and the initials stand there again', async () => {
    await page.goto(desk)
    await page.getByRole('checkbox', { name: 'Take it away' }).first().check()
    await save()
    await page.goto(list)
    await expect(page.getByRole('main').locator('li img')).toHaveCount(0)
    await page.goto(`/companies/${slug}`)
    await expect(page.locator('main header img')).toHaveCount(0)
    expect(await colourOf(page, 'main img[width="1280"]')).toBe('blue')
  })
})
