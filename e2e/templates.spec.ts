import { listTemplates, reviseTemplate } from '@/db/templates/templates'
import { someApplication } from '@/db/testing/makers'
import { expect, test } from './fixtures'

for (const tag of ['@desk', '@nojs'])
  test(`a recruiter keeps a text, and writes to a candidate with it (${tag.slice(1)})`, { tag }, async ({
    page,
    openJob,
    someone,
    signIn,
    mailbox,
    expectAccessible,
  }) => {
    const { recruiter } = openJob
    const candidate = await someone.candidate()
    const application = await someApplication(openJob.slug, candidate)
    await signIn(recruiter)
    const alert = (hasText: string) => page.getByRole('alert').filter({ hasText })

    await test.step('a field that does not exist is named, and nothing is lost', async () => {
      await page.goto('/recruiter/templates')
      await page.getByRole('link', { name: 'New template' }).click()
      await page.getByLabel('Name').fill('One more question')
      await page.getByLabel('English text').fill('You hear from {recruiter} by {answer date}, {candidat}.')
      await page.getByLabel('French text').fill('{recruiter} vous répond avant le {answer date}.')
      if (tag === '@desk') {
        const english = page.getByRole('figure').filter({ hasText: 'In English' })
        await expect(english).toContainText(`You hear from ${recruiter.name} by`)
        await expect(page.getByRole('status').filter({ hasText: '{candidat} is no field' })).toBeVisible()
      }
      await page.getByRole('button', { name: 'Keep this template' }).click()
      await expect(alert('Nothing is saved')).toContainText(
        '{candidat} is no field. The fields are {candidate}',
      )
      await expect(page.getByLabel('English text')).toHaveValue(/by \{answer date\}, \{candidat\}/)
      if (tag === '@desk') await expectAccessible(page)
    })
    await test.step('it is kept once it is right', async () => {
      await page.getByLabel('English text').fill('You hear from {recruiter} by {answer date}, {candidate}.')
      if (tag === '@nojs') {
        await page.getByRole('button', { name: 'Show the e-mails with this' }).click()
        await expect(page.getByRole('figure').filter({ hasText: 'In French' })).toContainText('vous répond')
      }
      await page.getByRole('button', { name: 'Keep this template' }).click()
      await expect(page.getByRole('status')).toContainText('Saved')
    })
    await test.step('it is added to what was typed, and the letter is the one that was shown', async () => {
      await page.goto(`/recruiter/applications/${application.id}`)
      await page.getByLabel('Message to').fill('Thank you for the talk.')
      await page.getByLabel('Template for the message').selectOption('One more question')
      await page.getByRole('button', { name: 'Use it for the message' }).click()
      const message = page.getByLabel('Message to')
      await expect(message).toHaveValue(/^Thank you for the talk\.\n\nYou hear from .* by \w+day .*, Camille/)
      const words = await message.inputValue()
      await expect(page.getByRole('figure').filter({ hasText: 'Thank you for the talk.' })).toContainText(
        'Camille Roux.',
      )
      await page.getByRole('button', { name: 'Send the message' }).click()
      await expect(page.getByRole('listitem').filter({ hasText: 'Thank you for the talk.' })).toBeVisible()
      expect(await mailbox.bodyTo(candidate.email)).toContain(words)
    })
    await test.step('a field without value is told, and no e-mail goes', async () => {
      await page.getByLabel('Note to the candidate').fill('You hear from us by {answer date}.')
      await page.getByLabel('Move to').selectOption('Interview')
      await page.getByRole('button', { name: 'Move and send the e-mail' }).click()
      await expect(alert('{answer date}: there is no value for Camille Roux')).toBeVisible()
      await expect(page.getByLabel('Note to the candidate')).toHaveValue(/\{answer date\}/)
    })
    await test.step('another tab does not overwrite, and a deleted one is offered no more', async () => {
      const [template] = await listTemplates(recruiter)
      await page.goto(`/recruiter/templates/${template?.id}`)
      const draft = { name: 'Changed', purpose: 'message', shared: false, en: 'One', fr: 'Un' } as const
      await reviseTemplate(recruiter, template?.id ?? '', draft)
      await page.getByLabel('French text').fill('Autre texte')
      await page.getByRole('button', { name: 'Save the changes' }).click()
      await expect(alert('changed it on')).toBeVisible()
      await expect(page.getByLabel('French text')).toHaveValue('Autre texte')
      await page.goto(`/recruiter/templates/${template?.id}`)
      await page.getByText('Delete this template…').click()
      await page.getByRole('button', { name: 'Delete this template' }).click()
      await expect(page.getByRole('status')).toContainText('Deleted')
      await expect(page.getByRole('heading', { name: 'No template yet' })).toBeVisible()
    })
  })
