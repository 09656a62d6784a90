import { expect, test } from 'vitest'
import { profileDraft } from './draft'
import { languageCode } from './languages-field'

const said = (form: Record<string, string>) => profileDraft.safeParse(form)
const problem = (form: Record<string, string>) => said(form).error?.issues[0]?.message

test('an empty profile is a profile', () => {
  expect(said({}).data).toMatchObject({
    roles: [],
    technologies: [],
    workplaces: [],
    payWanted: null,
    radius: null,
  })
})

test('technologies are known by their names, however they are written', () => {
  expect(said({ technologies: 'golang, k8s, postgres, C++, Go' }).data?.technologies).toEqual([
    'Go',
    'Kubernetes',
    'PostgreSQL',
    'C++',
  ])
  expect(problem({ technologies: 'Go, Kubernettes' })).toContain('Did you mean Kubernetes?')
  expect(problem({ technologies: 'Basket weaving' })).toContain('we do not know “Basket weaving”')
})

test('a second role is taken once, and one that nobody knows is none', () => {
  const roles = { role: 'data-engineer', role2: 'data-engineer', role3: 'wizard' }
  expect(said(roles).data?.roles).toEqual(['data-engineer'])
})

test('a distance wants a town, and a town its country', () => {
  expect(problem({ radius: '25', country: 'FR' })).toContain('Town')
  expect(problem({ city: 'Lyon' })).toContain('Country')
  expect(said({ city: 'Lyon', country: 'FR', radius: '0' }).data?.radius).toBe(0)
})

test('languages are known by their English and French names', () => {
  for (const [typed, code] of [
    ['French', 'fr'],
    ['français', 'fr'],
    ['de', 'de'],
    ['Klingonien', undefined],
  ] as const)
    expect(languageCode(typed)).toBe(code)
})

test('links are addresses', () => {
  expect(said({ links: 'github.com/camille\nhttps://example.com/a' }).data?.links).toEqual([
    'https://github.com/camille',
    'https://example.com/a',
  ])
  expect(problem({ links: 'my site' })).toContain('“my site” is no address')
})
