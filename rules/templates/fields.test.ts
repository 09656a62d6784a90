import { expect, test } from 'vitest'
import { templateDraft } from './draft'
import { merge, mergedForSending, mergeFields, mergeValues, unknownFields, whyNotSent } from './fields'

const camille = {
  name: 'Camille Roux',
  title: 'Data engineer',
  company: 'Halden',
  dueAt: new Date('2026-11-27T10:00:00Z'),
}
const now = new Date('2026-11-20T10:00:00Z')
const values = mergeValues(camille, 'Inès Carpentier', 'en', now)

test.each([
  ['{candidate}, thank you.', 'Camille Roux, thank you.'],
  ['{Candidate} { job } {{company}}', 'Camille Roux Data engineer Halden'],
  ['By {answer date}, {answer  date}', 'By Friday 27 November, Friday 27 November'],
  ['Yours, {recruiter}, {site}', 'Yours, Inès Carpentier, Metier'],
  ['{JOB}, {job}; «\u00a0{company}\u00a0»', 'Data engineer, Data engineer; «\u00a0Halden\u00a0»'],
  ['Could you explain `{ "a": 1 }` and {}?', 'Could you explain `{ "a": 1 }` and {}?'],
  ['f(x) = {x + 1}; 100 % {1,2}', 'f(x) = {x + 1}; 100 % {1,2}'],
  ['No field at all', 'No field at all'],
])('“%s” is sent as “%s”', (text, sent) => {
  expect(mergedForSending(text, values)).toBe(sent)
})

test('each field that there is has a value when an answer is due', () => {
  for (const field of Object.keys(mergeFields))
    expect(mergedForSending(`{${field}}`, values)).not.toMatch(/[{}]|^$/)
})

test('a date is written in the language of whoever reads it', () => {
  expect(mergedForSending('{answer date}', mergeValues(camille, 'Inès', 'fr', now))).toBe(
    'vendredi 27 novembre',
  )
})

test.each(['{candidat}', '{first name}', '{answer_date}', '{{nom}}', '{candidate', '{ job, at Halden'])(
  '“%s” is named as no field, with those that there are',
  (text) => {
    const why = unknownFields(`Hello ${text}`)
    expect(why).toMatch(/ is no field\. The fields are \{candidate\}, \{job\}/)
    expect(() => mergedForSending(`Hello ${text}`, values)).toThrow('Nothing was sent.')
  },
)

test('a field without value is told and never sent', () => {
  const closed = mergeValues({ ...camille, dueAt: null }, 'Inès', 'en')
  expect(whyNotSent('You hear from us by {answer date}.', closed)).toBe(
    '{answer date}: there is no value for Camille Roux. Take it out, or write the words yourself.',
  )
  expect(() => mergedForSending('By {answer date}.', closed)).toThrow('there is no value for Camille Roux')
  expect(merge('By {answer date}.', closed).text).toBe('By {answer date}.')
})

test('a day that has passed is promised to nobody', () => {
  const late = mergeValues(camille, 'Inès', 'en', new Date('2026-11-28T10:00:00Z'))
  expect(() => mergedForSending('By {answer date}.', late)).toThrow('there is no value for Camille Roux')
})

test('a value that looks like a field is not filled in once more', () => {
  expect(mergedForSending('{candidate}', { ...values, candidate: '{job}' })).toBe('{job}')
})

test('a template is not kept with a field that does not exist, in either language', () => {
  const draft = { name: 'Thanks', purpose: 'message', en: 'Hello {candidate}', fr: 'Bonjour {candidat}' }
  const given = templateDraft.safeParse(draft)
  expect(given.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
    ['fr', expect.stringMatching(/^French text: \{candidat\} is no field\./)],
  ])
  expect(templateDraft.safeParse({ ...draft, fr: 'Bonjour' }).data).toMatchObject({ shared: false })
})
