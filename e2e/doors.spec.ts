import { expect, password, test } from './fixtures'

test('a password is tried through the form alone: no other address takes one', async ({
  request,
  someone,
}) => {
  const { email } = await someone.candidate()
  for (const path of ['/api/auth/callback/credentials', '/api/auth/signin', '/api/auth/signout']) {
    expect([404, 405], path).toContain((await request.post(path, { form: { email, password } })).status())
    expect((await request.get(path)).status(), path).toBe(404)
  }
})

test('ten right passwords are no attack, and wrong ones from elsewhere lock nobody out', {
  tag: '@nojs',
}, async ({ page, someone }) => {
  const { email } = await someone.candidate()
  const tryIt = async (secret: string) => {
    await page.goto('/sign-in')
    await page.getByLabel('E-mail').fill(email)
    await page.getByLabel('Password').fill(secret)
    await page.getByRole('button', { name: 'Sign in' }).click()
  }
  const forgetSession = () => page.context().clearCookies({ name: 'authjs.session-token' })

  await test.step('signs in eleven times', async () => {
    for (let n = 0; n < 11; n++) {
      await tryIt(password)
      await expect(page.getByRole('heading', { name: 'Your applications' })).toBeVisible()
      await forgetSession()
    }
  })
  await test.step('is slowed down elsewhere once the wrong ones are many', async () => {
    const known = await page.context().cookies()
    await page.context().clearCookies()
    for (let n = 0; n < 12; n++) {
      await tryIt(`wrong password ${n}`)
      await expect(page.getByRole('alert').first()).toContainText(
        n < 11 ? 'do not fit together' : 'try again in 1 minute',
      )
    }
    await page.context().addCookies(known)
  })
  await test.step('still signs in on the device that is known', async () => {
    await tryIt(password)
    await expect(page.getByRole('heading', { name: 'Your applications' })).toBeVisible()
  })
})

test('signing out and choosing a theme are for forms of this site', async ({ request, baseURL }) => {
  const elsewhere = { origin: 'https://evil.example' }
  for (const path of ['/sign-out', '/theme']) {
    const answer = async (headers: Record<string, string>) =>
      (await request.post(path, { form: { theme: 'dark' }, headers, maxRedirects: 0 })).status()
    expect(await answer(elsewhere), path).toBe(403)
    expect(await answer({ origin: 'null' }), path).toBe(403)
    expect(await answer({ origin: `${baseURL}` }), path).toBe(303)
    expect(await answer({}), path).toBe(303)
  }
})

test('choosing a theme goes back to a page of this site, whatever the Referer says', async ({ request }) => {
  const cases = [
    ['/jobs?q=go', '/jobs?q=go'],
    ['//evil.example/x', '/'],
    ['/\\evil.example', '/'],
  ]
  for (const [path, expected] of cases) {
    const headers = { referer: `http://localhost${path}` }
    const answer = await request.post('/theme', { form: { theme: 'dark' }, headers, maxRedirects: 0 })
    expect([answer.status(), answer.headers().location]).toEqual([303, expected])
  }
  const json = await request.post('/theme', { data: { theme: 'dark' }, maxRedirects: 0 })
  expect(json.status()).toBe(415)
})
