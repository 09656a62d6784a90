import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

const job = (board: string, id: string, more: object = {}) => ({
  id,
  title: `Planner ${id} of ${board}`,
  location: 'Lyon, France',
  descriptionHtml: `<p>You will plan the trips of depot ${id} of ${board}, every night, until the last lorry has left.</p>`,
  jobUrl: `https://halden.example/${id}`,
  ...more,
})

/** Looks again until it is there; with scripts the page does so by itself. */
async function waitFor(page: Page, text: RegExp | string, scripts: boolean) {
  if (scripts) return expect(page.getByText(text)).toBeVisible({ timeout: 60_000 })
  await expect
    .poll(
      async () => {
        if (await page.getByText(text).isVisible()) return true
        await page.getByRole('link', { name: 'How far is it now?' }).click()
        return page.getByText(text).isVisible()
      },
      { timeout: 60_000 },
    )
    .toBe(true)
}

for (const [tag, scripts] of [
  ['@js', true],
  ['@nojs', false],
] as const)
  test(`an owner imports a file: sees what becomes of it, applies it, reads the report ${tag}`, {
    tag,
  }, async ({ page, someone, signIn, expectAccessible }) => {
    const owner = await someone.owner()
    const board = `board-${owner.id.slice(-8)}`
    await signIn(owner)
    const jobs = [job(board, 'a'), job(board, 'b'), job(board, 'c', { title: ' ' })]
    const upload = (content: string, name = `${board}.json`) =>
      page.getByLabel('File', { exact: true }).setInputFiles({
        name,
        mimeType: 'application/json',
        buffer: Buffer.from(content),
      })

    await test.step('is told what is wrong, and loses nothing that was typed', async () => {
      await page.goto('/recruiter/imports')
      await page.getByRole('link', { name: 'Import jobs' }).click()
      await page.getByLabel('Format').selectOption('Ashby')
      await page.getByLabel('Company').fill('Halden')
      await page.getByRole('button', { name: 'See what becomes of each job' }).click()
      await expect(page.getByText('Choose a file, or paste an answer.').first()).toBeVisible()
      await expect(page.getByLabel('Company')).toHaveValue('Halden')
      await upload('Planner;Lyon', 'jobs.csv')
      await page.getByRole('button', { name: 'See what becomes of each job' }).click()
      await expect(page.getByText('choose a .json or .jsonl file').first()).toBeVisible()
    })

    await test.step('sees what becomes of each job', async () => {
      await upload(JSON.stringify({ jobs }))
      await page.getByRole('button', { name: 'See what becomes of each job' }).click()
      await waitFor(page, '2 jobs will be published', scripts)
      await page.getByRole('link', { name: 'Rejected 1' }).click()
      await expect(page.getByRole('row', { name: /^3 c Rejected It has no title$/ })).toBeVisible()
      if (scripts) await expectAccessible(page)
    })

    await test.step('applies it, and reads the report', async () => {
      await page.getByRole('button', { name: 'Apply' }).click()
      await waitFor(
        page,
        /^Done on .*: 2 created, 0 updated, 0 unchanged, 1 rejected; 0 jobs closed\.$/,
        scripts,
      )
      await page.getByRole('link', { name: 'Created 2' }).click()
      await page.getByRole('link', { name: `Planner a of ${board}` }).click()
      await expect(page.getByRole('heading', { name: `Planner a of ${board}` })).toBeVisible()
      await page.goto('/recruiter/imports')
      await expect(page.getByRole('row', { name: new RegExp(`${board}.json.*${owner.name}`) })).toBeVisible()
    })

    await test.step('imports the same answer, pasted, and finds it unchanged', async () => {
      await page.goto('/recruiter/imports/new')
      await page.getByLabel('Format').selectOption('Ashby')
      await page.getByLabel('Or the answer of a board').fill(JSON.stringify({ jobs }))
      await page.getByLabel('Board (optional)', { exact: true }).fill(board)
      await page.getByLabel('Company').fill('Halden')
      await page.getByRole('button', { name: 'See what becomes of each job' }).click()
      await waitFor(page, '0 jobs will be published and 0 brought up to date; 2 stay as they are.', scripts)
      await page.getByRole('button', { name: 'Forget this file' }).click()
      await expect(page.getByText('The file is forgotten. Nothing was changed on the board.')).toBeVisible()
    })

    await test.step('adds an address that is read each day, which leads inside and is told so', async () => {
      // It stands open where there is none yet.
      if (!(await page.getByLabel('Address').isVisible())) await page.getByText('Add an address').click()
      await page.getByLabel('Format').selectOption('Ashby')
      await page.getByLabel('Address').fill('http://127.0.0.1:1/jobs')
      await page.getByLabel('Board').fill(`${board}-daily`)
      await page.getByRole('button', { name: 'Read it each day' }).click()
      await expect(page.getByText('Kept. It is read each day')).toBeVisible()
      if (scripts) await expectAccessible(page)
      const address = page.getByRole('listitem').filter({ hasText: `${board}-daily` })
      await address.getByRole('button', { name: 'Read it now' }).click()
      const failed = page.getByRole('main').getByRole('alert')
      await expect(failed).toContainText(/Nothing could be read from this address|asks nothing of others/)
      await address.getByRole('button', { name: 'Read it no more' }).click()
      await expect(page.getByText('This address is read no more.')).toBeVisible()
    })
  })

test('for a recruiter there are no imports', async ({ page, someone, signIn }) => {
  await signIn(await someone.recruiter())
  for (const path of ['/recruiter/imports', '/recruiter/imports/new', '/recruiter/imports/some'])
    expect((await page.request.get(path)).status(), path).toBe(404)
})

for (const [tag, scripts] of [
  ['@js', true],
  ['@nojs', false],
] as const)
  test(`a manager imports a table of a French spreadsheet, and reads what each column holds ${tag}`, {
    tag,
  }, async ({ page, someone, signIn, expectAccessible }) => {
    const manager = await someone.manager()
    const board = `table-${manager.id.slice(-8)}`
    const table = [
      'Référence;Intitulé du poste;Entreprise;Ville;Pays;Type de contrat;Couleur;Descriptif;Date limite',
      `1;Développeur de ${board};Halden;Lyon;France;CDI;bleu;Vous écrivez le planificateur des tournées de nuit.;`,
      `2;Chef de projet de ${board};Halden;Nantes;France;CDD;vert;Vous menez le projet.;01/02/2027`,
      `3;Testeuse;Halden;Lyon;France;CDI;;Un texte;;de trop`,
    ].join('\n')

    await signIn(manager)
    await page.goto('/recruiter/imports/new')
    await page.getByLabel('Format').selectOption('CSV: a table with a job a row')
    await page.getByLabel('File', { exact: true }).setInputFiles({
      name: `${board}.csv`,
      mimeType: 'text/csv',
      buffer: Buffer.from(table, 'latin1'),
    })
    await page.getByRole('button', { name: 'See what becomes of each job' }).click()
    await waitFor(page, '1 job will be published', scripts)
    const columns = page.getByRole('region', { name: 'What each column holds' })
    await expect(columns.getByLabel('Intitulé du poste')).toHaveValue('title')
    await expect(columns.getByLabel('Couleur')).toHaveValue('')
    await expect(columns).toContainText('Such as “bleu”, “vert”')
    if (scripts) await expectAccessible(page)
    await page.getByRole('link', { name: 'Rejected 2' }).click()
    await expect(page.getByRole('row', { name: /^3 .*It has a deadline that cannot be read/ })).toBeVisible()
    await expect(page.getByRole('row', { name: /^4 .*It has 10 cells under 9 heads/ })).toBeVisible()
  })

for (const [tag, scripts] of [
  ['@js', true],
  ['@nojs', false],
] as const)
  test(`a manager imports a feed in XML, and is told of a page that is none ${tag}`, { tag }, async ({
    page,
    someone,
    signIn,
  }) => {
    const manager = await someone.manager()
    const board = `feed-${manager.id.slice(-8)}`
    const upload = async (feed: string) => {
      await page.goto('/recruiter/imports/new')
      await page.getByLabel('Format').selectOption('XML: a feed of jobs')
      const file = { name: `${board}.xml`, mimeType: 'text/xml', buffer: Buffer.from(feed) }
      await page.getByLabel('File', { exact: true }).setInputFiles(file)
      await page.getByRole('button', { name: 'See what becomes of each job' }).click()
    }
    const job = (id: number, title: string) =>
      `<job><referencenumber>${id}</referencenumber>${title}<company>Halden</company><city>Lyon</city><country>FR</country>
      <colour>blue</colour><description><![CDATA[<p>You plan the trips of the night & more of ${board}.</p>]]></description></job>`

    await signIn(manager)
    await upload('<!DOCTYPE html><html><title>Jobs</title></html>')
    await waitFor(page, 'is a page for people (HTML) and no feed', scripts)
    await upload(`<source>${job(1, `<title>Planner of ${board}</title>`)}${job(2, '')}</source>`)
    await waitFor(page, '1 job will be published', scripts)
    const elements = page.getByRole('region', { name: 'What each element holds' })
    await expect(elements.getByLabel('colour')).toHaveValue('')
    await expect(elements.getByLabel('city')).toHaveValue('city')
    await page.getByRole('link', { name: 'Rejected 1' }).click()
    await expect(page.getByRole('row', { name: /^2 2 Rejected It has no title$/ })).toBeVisible()
  })

for (const [tag, scripts] of [
  ['@js', true],
  ['@nojs', false],
] as const)
  test(`a manager says what the columns of a German table hold, and is not asked a second time ${tag}`, {
    tag,
  }, async ({ page, someone, signIn, expectAccessible }) => {
    const manager = await someone.manager()
    const board = `tabelle-${manager.id.slice(-8)}`
    const text = (work: string) =>
      `You ${work} the trips of ${board}, every night, until the last lorry has left.`
    const table = `Nr;Stelle;Ort;Beschreibung\n1;Planner of ${board};Wien;${text('plan')}\n2;Router of ${board};Graz;${text('route')}`
    const columns = page.getByRole('region', { name: 'What each column holds' })
    const choose = (column: string, part: string) => columns.getByLabel(column).selectOption(part)
    const send = () => columns.getByRole('button', { name: 'See what becomes of each job so' }).click()
    const upload = async () => {
      await page.goto('/recruiter/imports/new')
      await page.getByLabel('Format').selectOption('CSV: a table with a job a row')
      const file = { name: `${board}.csv`, mimeType: 'text/csv', buffer: Buffer.from(table) }
      await page.getByLabel('File', { exact: true }).setInputFiles(file)
      await page.getByRole('button', { name: 'See what becomes of each job' }).click()
    }

    await signIn(manager)
    await test.step('sees what stands in each column, and that none is read', async () => {
      await upload()
      await waitFor(page, 'No job of this file can be read.', scripts)
      await expect(columns).toContainText(`Such as “Planner of ${board}”, “Router of ${board}”`)
      if (scripts) await expectAccessible(page)
    })
    await test.step('is told what is missing and what is there twice, and loses nothing', async () => {
      await choose('Ort', 'place')
      await send()
      const alert = page.getByRole('main').getByRole('alert').filter({ hasText: 'column' })
      await expect(alert).toContainText('Say which column holds the title of the job')
      await expect(columns.getByLabel('Ort')).toHaveValue('city')
      await choose('Stelle', 'title')
      await choose('Nr', 'title')
      await send()
      await expect(columns).toContainText('“Nr” and “Stelle” are both said to hold the title')
      await expect(columns.getByLabel('Ort')).toHaveValue('city')
    })
    await test.step('sees the new preview, and applies it', async () => {
      await choose('Nr', 'reference')
      await choose('Beschreibung', 'text')
      await send()
      await waitFor(page, '2 jobs will be published', scripts)
      await expect(columns.getByLabel('Nr')).toHaveValue('id')
      await page.getByRole('button', { name: 'Apply' }).click()
      await waitFor(page, /^Done on .*: 2 created, 0 updated/, scripts)
    })
    await test.step('is asked nothing of the next file of this board', async () => {
      await upload()
      await waitFor(page, '0 jobs will be published and 0 brought up to date; 2 stay as they are.', scripts)
      await expect(columns.getByLabel('Stelle')).toHaveValue('title')
    })
  })
