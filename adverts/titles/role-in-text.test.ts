import { describe, expect, test } from 'vitest'
import { readAdvertTitle } from './role-in-text'

const roleOf = (title: string, text: string) => readAdvertTitle(title, text, { technologies: [] }).role
const official = 'Administrateur / Administratrice système et réseaux (H/F)'

test('an adjective in both genders makes no official title', () => {
  expect(roleOf('Data Scientist expérimentée / expérimenté (H/F)', 'Une mission longue.')).toBe(
    'data-scientist',
  )
  expect(roleOf('Data Engineer confirmé / confirmée', 'Une mission longue.')).toBe('data-engineer')
  expect(
    roleOf('Administrateur / Administratrice réseau confirmé / confirmée', 'Serveur en salle.'),
  ).toBeUndefined()
})

describe('under an official title the text may name another job, or none of ours', () => {
  test.each([
    ['Nous recrutons un architecte data pour un grand compte. Modèles de données.', 'data-architect'],
    ['Descriptif du poste : Architecte Data F/H. Vous définissez l’architecture.', 'data-architect'],
    ['Nous recherchons un ingénieur cybersécurité. Vous durcissez les systèmes.', 'security-engineer'],
    [
      'Notre client recherche actuellement un(e) DBA Oracle afin de renforcer l’équipe informatique.',
      'database-administrator',
    ],
    ['Poste : Ingénieur DevOps. Vous travaillez sur le cloud.', 'devops-engineer'],
    ['En tant que data engineer, vous construisez des flux.', 'data-engineer'],
    ['Vous administrez les serveurs Windows, le réseau et les sauvegardes.', 'system-administrator'],
    ['Nous recherchons un administrateur systèmes pour notre système d’information.', 'system-administrator'],
    ['Nous recherchons un chef de rang pour la saison. Vous dressez les tables.', undefined],
    ['Serveur en salle : accueil des clients, prise de commande, encaissement.', undefined],
    ['Vous accueillez les voyageurs et tenez la caisse, le week-end compris.', undefined],
    ['Nous recrutons une infirmière pour notre service de nuit.', undefined],
  ])('%s', (text, role) => {
    expect(roleOf(official, text)).toBe(role)
  })
})

test('a title of the employer’s own words is never overruled', () => {
  expect(roleOf('Administrateur système (H/F)', 'Nous recrutons un architecte data.')).toBe(
    'system-administrator',
  )
  expect(roleOf('Data Engineer', 'En tant que chef de projet informatique…')).toBe('data-engineer')
})

test('a recruiter is a tech recruiter where the text hires engineers', () => {
  expect(roleOf('Full Cycle Recruiter', 'You fill engineering roles from intake to offer.')).toBe(
    'tech-recruiter',
  )
  expect(roleOf('Talent Partner', 'You help us to hire senior engineers.')).toBe('tech-recruiter')
  expect(roleOf('Recruteuse', 'Vous recrutez des profils IT pour nos clients.')).toBe('tech-recruiter')
  expect(roleOf('Full Cycle Recruiter', 'You fill roles in sales and finance.')).toBeUndefined()
  expect(roleOf('Head of Talent Acquisition', 'We hire engineers.')).not.toBe('tech-recruiter')
})
