import { expect, test } from 'vitest'
import { readJsonResume } from '@/integrations/json-resume/read'
import { profileDraft } from '@/rules/pool/draft'
import { valuesOfResume } from './from-resume'

function valuesOf(resume: object) {
  const read = readJsonResume(JSON.stringify(resume))
  if (!read.ok) throw new Error(read.problem)
  return valuesOfResume(read.resume)
}

test('a JSON Resume fills in a profile with what the site has a word for', () => {
  const values = valuesOf({
    basics: {
      name: 'Camille Roux',
      label: 'Senior Back-end Developer',
      summary: 'I plan pallet trips.',
      url: 'https://camille.example',
      location: { city: 'Lyon', countryCode: 'FR' },
    },
    skills: [{ name: 'golang' }, { name: 'Data', keywords: ['postgres', 'basket weaving'] }],
    languages: [{ language: 'French' }, { language: 'Klingon' }],
  })
  expect(values).toEqual({
    role: 'back-end-developer',
    seniority: 'senior',
    technologies: 'Go, PostgreSQL',
    languages: 'French',
    country: 'FR',
    city: 'Lyon',
    about: 'I plan pallet trips.',
    links: 'https://camille.example/',
  })
  expect(profileDraft.safeParse(values).success).toBe(true)
})

test('a town of a country that the site does not know is left out', () => {
  expect(valuesOf({ basics: { label: 'Wizard', location: { city: 'Lima', countryCode: 'PE' } } })).toEqual({})
})
