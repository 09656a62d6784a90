import { expect, test } from './fixtures'

test('a recruiter adds people from a file, who answer, and makes one of two of them', async ({
  page,
  someone,
  signIn,
  mailbox,
  expectAccessible,
  context,
}) => {
  const recruiter = await someone.recruiter()
  const [noor, again, sam] = [someone.email(), someone.email(), someone.email()]
  await signIn(recruiter)

  await test.step('reads the file and names its columns', async () => {
    await page.goto('/recruiter/contacts/new')
    await page.getByLabel('CSV file').setInputFiles({
      name: 'meet-up.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        [
          'Prénom;Nom;Courriel;Portable;Ville',
          `Noor;Achterberg;${noor};+33 6 12 34 56 78;Lyon`,
          `N.;Achterberg;${again};+33612345678;Paris`,
          `Sam;Okafor;${sam};;Lyon`,
          `Sam;Okafor;${sam};;Lyon`,
          'Nobody;Atall;;;',
        ].join('\r\n'),
      ),
    })
    await page.getByRole('button', { name: 'Read the file' }).click()
    await expect(page.getByRole('heading', { name: 'meet-up.csv' })).toBeVisible()
    await expect(page.getByLabel('Courriel')).toHaveValue('email')
    await page.getByLabel('Where you got it').fill('our table at the Lyon meet-up')
    await page.getByLabel('On what ground').selectOption({ label: 'They asked us to keep their details' })
    await page.getByRole('button', { name: 'See what becomes of each row' }).click()
  })

  await test.step('sees what becomes of each row, then adds', async () => {
    await expect(page.getByText('Row 4 has the same address.')).toBeVisible()
    await expect(
      page.getByText('There is no e-mail address, and we must be able to tell them.'),
    ).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Add 3 people and tell them' }).click()
    await expect(page.getByText(/^Done on .*: 3 people added, each with an e-mail\.$/)).toBeVisible()
  })

  await test.step('makes one of two who share a telephone', async () => {
    await page.goto('/recruiter/contacts')
    await page.getByRole('link', { name: 'People who may be one' }).click()
    await page.getByRole('link', { name: /Achterberg/ }).click()
    await expect(page.getByText('They share the same telephone.')).toBeVisible()
    await page.getByRole('radio', { name: 'Paris' }).check()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Make them one' }).click()
    await expect(page.getByText('They are one now.')).toBeVisible()
    await expect(
      page
        .getByText('Paris, France')
        .or(page.getByText('Paris', { exact: true }))
        .first(),
    ).toBeVisible()
  })

  await test.step('makes them two again', async () => {
    await page.getByRole('button', { name: 'Make them two again' }).click()
    await expect(page.getByText('They are two again.')).toBeVisible()
    await page.goto('/recruiter/contacts')
    await expect(page.getByText('3 people')).toBeVisible()
  })

  await test.step('one says yes, another no, from their e-mails', async () => {
    await context.clearCookies()
    await page.goto(await mailbox.linkTo(noor, 'See all that is kept'))
    await expect(page.getByText('our table at the Lyon meet-up')).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Yes, recruiters may find me' }).click()
    await expect(page.getByRole('heading', { name: 'You said yes' })).toBeVisible()

    await page.goto(await mailbox.linkTo(sam, 'See all that is kept'))
    await page.getByRole('button', { name: 'No, delete this and never add me again' }).click()
    await expect(page.getByRole('heading', { name: 'Nobody keeps your details any more' })).toBeVisible()
  })

  await test.step('the recruiter sees who answered', async () => {
    await signIn(recruiter)
    await page.goto('/recruiter/contacts?state=agreed')
    await expect(page.getByRole('link', { name: 'Noor Achterberg' })).toBeVisible()
    await page.goto('/recruiter/contacts?q=okafor')
    await expect(page.getByRole('heading', { name: 'Nobody fits' })).toBeVisible()
  })
})
