import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { accountDraft, applicationDraft, credentials } from '../applications/draft'
import { briefDraft } from '../briefs/draft'
import { companyPage } from '../companies'
import { jobDraft } from '../jobs/draft'
import { namedCompany } from '../jobs/form'
import { importedDraft } from '../jobs/imported-draft'
import { messageDraft } from '../messages/draft'
import { settingsDraft } from '../site/draft'

/** What each form calls its fields; those that hold no text of their own length have none. */
const forms = {
  application: [applicationDraft, { name: 'Name', email: 'E-mail', phone: 'Phone', note: 'Note' }],
  account: [accountDraft, { name: 'Name', email: 'E-mail', password: 'Password' }],
  'signing in': [credentials, { email: 'E-mail', password: 'Password' }],
  brief: [
    briefDraft,
    {
      technologies: 'Technologies',
      problem: 'The work',
      city: 'City',
      payMin: 'Pay from',
      payMax: 'Pay to',
      start: 'Start',
      companyName: 'Company',
      contactName: 'Name',
      email: 'E-mail',
      phone: 'Phone',
    },
  ],
  job: [
    jobDraft,
    {
      title: 'Title',
      city: 'City',
      payMin: 'Pay from',
      payMax: 'Pay to',
      summary: 'One sentence',
      work: 'The work',
      duties: 'What the person will do',
      needs: 'Needed',
      nice: 'Nice to have',
      technologies: 'Technologies',
      steps: 'Steps of the process',
      team: 'Team',
      start: 'Start',
      validUntil: 'Last day online',
    },
  ],
  'the company of a job': [namedCompany, { companyName: 'Company', companyCity: 'City of the company' }],
  'imported job': [
    importedDraft,
    {
      city: 'City',
      payMin: 'Pay from',
      payMax: 'Pay to',
      summary: 'One sentence',
      technologies: 'Technologies',
      team: 'Team',
      start: 'Start',
    },
  ],
  message: [messageDraft, { name: 'Name', email: 'E-mail', text: 'Message', page: 'Page' }],
  company: [companyPage, { about: 'About the company', industry: 'Industry', website: 'Website' }],
  settings: [
    settingsDraft,
    {
      name: 'Name of the site',
      company: 'Company',
      address: 'Address',
      hostPhone: 'Telephone of the host',
      email: 'E-mail',
      zone: 'Time zone',
      holidays: 'Public holidays',
    },
  ],
} as const

const cases = Object.entries(forms).flatMap(([form, [schema, fields]]) =>
  Object.entries(fields).map(([field, name]) => ({ form, schema, field, name })),
)

const messages = async (
  { schema, field }: Pick<(typeof cases)[number], 'schema' | 'field'>,
  typed: string,
) => {
  const read = await schema.safeParseAsync({ [field]: typed })
  const issues = read.error?.issues ?? []
  return issues.filter((issue) => issue.path[0] === field).map((issue) => issue.message)
}

test.each(cases)('$form: $name that is too long is told by its name', async ({ name, ...field }) => {
  expect((await messages(field, 'x'.repeat(300_000)))[0]).toMatch(
    new RegExp(`^${name}: at most [\\d,]+ characters$`),
  )
})

test.each(Object.entries(forms))(
  '%s: a choice that is none is asked for in words',
  async (_form, [schema]) => {
    const shape = 'in' in schema ? schema.in.shape : schema.shape
    const given = Object.fromEntries(Object.keys(shape).map((field) => [field, 'no such choice']))
    const read = await schema.safeParseAsync(given)
    for (const { message } of read.error?.issues ?? [])
      expect(message).not.toMatch(/invalid|expected|received|undefined/i)
  },
)

describe('a list says which of its lines does not fit', () => {
  test.each([
    ['duties', `Plan\n\n${'x'.repeat(301)}`, 'What the person will do, line 2: at most 300 characters'],
    ['needs', 'a line\n'.repeat(21), 'Needed: at most 20 lines'],
    [
      'technologies',
      'Go, TypeScript and some other things of that kind',
      'Technologies: “TypeScript and some other things of that kind” is longer than 40 characters. Is a comma missing?',
    ],
    [
      'technologies',
      Array.from({ length: 16 }, (_, i) => `T${i}`).join(),
      'Technologies: at most 15, with a comma between them',
    ],
  ])('%s', async (field, typed, says) =>
    expect(await messages({ schema: jobDraft, field }, typed)).toEqual([says]),
  )
})

test('no form says a length without the name of its field', () => {
  const files = ['app', 'rules'].flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => `${room}/${file}`),
  )
  const nameless = files.filter(
    (file) => /(?<!test)\.tsx?$/.test(file) && /, ['`]At (?:most|least) /.test(readFileSync(file, 'utf8')),
  )
  expect(nameless).toEqual([])
})
