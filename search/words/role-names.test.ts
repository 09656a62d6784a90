import { describe, expect, test } from 'vitest'
import { roles } from '@/rules/roles/roles'
import { roleNamedIn } from './role-names'
import { telling } from './words'

const named = (text: string) => roleNamedIn(telling(text))

describe('words that name a role are known as such, in both languages and in any order', () => {
  test.each([
    ['product owner', 'product-owner'],
    ['PO', 'product-owner'],
    ['chef de produit', 'product-manager'],
    ['responsable produit', 'product-manager'],
    ['data engineer', 'data-engineer'],
    ['ingénieure data', 'data-engineer'],
    ['ingénieur données', 'data-engineer'],
    ['data scientist', 'data-scientist'],
    ['développeuse back end', 'back-end-developer'],
    ['front-end engineers', 'front-end-developer'],
    ['dev full stack', 'full-stack-developer'],
    ['scrum master', 'scrum-master'],
    ['coach agile', 'scrum-master'],
    ['UX designer', 'product-designer'],
    ['designer UI', 'ui-designer'],
    ['testeuse logiciel', 'qa-engineer'],
    ['DBA', 'database-administrator'],
    ['administratrice système', 'system-administrator'],
    ['pentesteuse', 'penetration-tester'],
    ['RSSI', 'ciso'],
    ['directrice technique', 'cto'],
    ['commerciale', 'account-executive'],
    ['customer success manager', 'customer-success-manager'],
    ['chargée de recrutement', 'tech-recruiter'],
    ['recruteuse', 'tech-recruiter'],
    ['rédactrice', 'content-manager'],
    ['head of sales', 'head-of-sales'],
    ['chef de projet IT', 'it-project-manager'],
    ['product owner kafka paris', 'product-owner'],
  ])('%s', (text, role) => expect(named(text)?.slugs).toContain(role))

  test('every role is known by its names', () => {
    for (const { slug, name } of roles.filter((role) => !/[/(]/.test(role.name)))
      expect(named(name)?.slugs, name).toContain(slug)
  })

  test('a developer is any of those who write software', () => {
    expect(named('developer')?.slugs).toEqual(named('software engineer')?.slugs)
    expect(named('développeur')?.slugs).toContain('ios-developer')
    expect(named('développeur')?.slugs).not.toContain('data-engineer')
  })
})

test.each([
  'kafka',
  'product',
  'owner',
  'machine learning',
  'customer success',
  'référencement',
  'talent acquisition',
  'business intelligence',
  'artificial intelligence',
  'AI',
  'iOS',
  'growth',
  'front',
  'engineer',
  'manager',
  'payment systems',
  'infirmière de nuit',
])('“%s” is a word of a text like others', (text) => expect(named(text)).toBeUndefined())
