import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { pages, samples, someCast } from './screens'

// Whoever else is tested meanwhile reads the settings of the same site.
const forms = pages.filter((page) => /^\/recruiter(\/|$)/.test(page) && page !== '/recruiter/settings')
const parts = 6

const long = 'a'.repeat(10_000)
const odd = `<script>alert(1)</script>\u0000\u0007\u202e👩🏽‍💻 مرحبا'; drop table jobs; -- %00 {nothing} \\`

let refused = 0

for (let part = 0; part < parts; part++)
  test(`whatever is typed into a form of the desk, it answers, and what it refuses is not lost (${part + 1})`, {
    tag: '@nojs',
  }, async ({ page, signIn, mailbox }) => {
    test.setTimeout(300_000)
    const cast = await someCast(mailbox)
    await signIn(cast.owner)
    const failed: string[] = []
    refused = 0
    page.on('response', (answer) => {
      if (answer.status() >= 500)
        failed.push(`${answer.status()} ${answer.request().method()} ${answer.url()}`)
    })
    for (const name of forms.filter((_, at) => at % parts === part)) {
      const address = (await samples[name]?.(cast)) ?? name
      await page.goto(address)
      const count = await formsOf(page).count()
      for (let nth = 0; nth < count; nth++)
        for (const typed of [odd, long]) failed.push(...(await send(page, address, nth, typed)))
    }
    expect(failed).toEqual([])
    expect(refused).toBeGreaterThan(0)
  })

/** The forms of a page into which something is typed. */
const formsOf = (page: Page) =>
  page.getByRole('main').locator('form:has(textarea, input[type=text], input:not([type]))')

/** Types into all fields of a form and sends it; what is then wrong with the answer. */
async function send(page: Page, address: string, nth: number, typed: string): Promise<string[]> {
  await page.goto(address)
  const form = formsOf(page).nth(nth)
  if ((await form.count()) === 0) return [] // what was sent before has taken it away
  const fields = await form.evaluate((element, text) => {
    const form = element as HTMLFormElement // by its selector
    for (let fold = form.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      fold.open = true
    form.noValidate = true
    const names: string[] = []
    for (const field of form.elements) {
      if (field instanceof HTMLSelectElement) field.selectedIndex = field.options.length - 1
      const isText = field instanceof HTMLInputElement && ['text', 'email', 'tel', 'url'].includes(field.type)
      if (!isText && !(field instanceof HTMLTextAreaElement)) continue
      field.value = text
      names.push(field.name)
    }
    return names
  }, typed)
  const answered = page.waitForEvent('load')
  await form.evaluate((element) => {
    const form = element as HTMLFormElement
    form.requestSubmit(form.querySelector<HTMLElement>('button:not([type=button], [type=reset], [name=use])'))
  })
  await answered
  const alert = page.getByRole('main').getByRole('alert').first()
  if (typed !== long || (await alert.count()) === 0) return []
  refused++
  const lost = await page.getByRole('main').evaluate(
    (main, names) =>
      names.filter((name) => {
        const fields = main.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(name)}"]`)
        return ![...fields].some(({ value }) => value.length >= 10_000)
      }),
    fields,
  )
  return lost.map((name) => `${address}: what was typed into “${name}” is lost`)
}
