import { describe, expect, test } from 'vitest'
import { type Known, meantBy } from './meant'

const towns: Record<string, string[]> = {
  paris: ['fr:paris'],
  lyon: ['fr:lyon'],
  'aix-en-provence': ['fr:aix-en-provence'],
  london: ['gb:london'],
  londres: ['gb:london'],
  nantes: ['fr:nantes'],
  spain: ['es'],
  france: ['fr'],
  us: ['us'],
  idf: ['fr:paris', 'fr:courbevoie'],
}
const known: Known = {
  places: (name) => towns[name] ?? [],
  company: (name) => (name === 'kestrel sante' ? 'kestrel-sante' : undefined),
}

describe('a sentence in one box is understood as what it is', () => {
  test.each<[string, Partial<ReturnType<typeof meantBy>>]>([
    ['développeur java 60k', { rest: 'développeur java', pay: 60_000, currency: 'EUR' }],
    ['data engineer 50 000 €', { rest: 'data engineer', pay: 50_000 }],
    ['data engineer 50.000 euros brut par an', { rest: 'data engineer', pay: 50_000 }],
    ['product manager > 55k€', { rest: 'product manager', pay: 55_000 }],
    ['devops au moins 45 k€ lyon', { rest: 'devops', pay: 45_000, place: ['fr:lyon'] }],
    ['sre £80k london', { rest: 'sre', pay: 80_000, currency: 'GBP', place: ['gb:london'] }],
    [
      'backend $120,000 remote us',
      { rest: 'backend', pay: 120_000, currency: 'USD', workplace: 'remote', place: ['us'] },
    ],
    ['alternance data', { rest: 'data', contract: 'apprenticeship' }],
    [
      'apprenti développeur nantes',
      { rest: 'développeur', contract: 'apprenticeship', place: ['fr:nantes'] },
    ],
    ['stage marketing', { rest: 'marketing', contract: 'internship' }],
    ['software engineering intern', { rest: 'software engineering', contract: 'internship' }],
    ['comptable cdd', { rest: 'comptable', contract: 'fixed_term' }],
    ['react contract', { rest: 'react', contract: 'freelance' }],
    ['full remote react', { rest: 'react', workplace: 'remote' }],
    ['python 100% télétravail', { rest: 'python', workplace: 'remote' }],
    ['chef de projet hybride', { rest: 'chef de projet', workplace: 'hybrid' }],
    ['data analyst in spain', { rest: 'data analyst', place: ['es'] }],
    ['développeur à Paris', { rest: 'développeur', place: ['fr:paris'] }],
    ['product owner paris, lyon', { rest: 'product owner', place: ['fr:paris', 'fr:lyon'] }],
    ['ux aix-en-provence', { rest: 'ux', place: ['fr:aix-en-provence'] }],
    ['junior developer', { rest: 'developer', ranking: 'junior' }],
    ['développeur bac+5', { rest: 'développeur' }],
    ['Data Scientist (H/F)', { rest: 'Data Scientist' }],
    ['english speaking jobs paris', { rest: '', ranking: 'english speaking', place: ['fr:paris'] }],
    ['startup product designer', { rest: 'product designer', ranking: 'startup' }],
    ['kestrel santé', { rest: '', company: 'kestrel-sante' }],
  ])('%s', (text, meant) => {
    expect(meantBy(text, known)).toMatchObject(meant)
  })
})

describe('and words that only look so stay words', () => {
  test.each([
    '"paris"',
    'smart contract developer',
    'contract manager',
    'deep learning apprentissage automatique',
    'remote sensing',
    'hybrid mobile',
    'windows 2012',
    'c# 12',
    'iso 27001',
    'stage manager',
    'node 20',
    '5g',
    '3d artist',
    'it support',
    'k8s',
    'http2',
  ])('%s', (text) => {
    const { rest, ranking: _, ...others } = meantBy(text, known)
    expect([rest, others]).toEqual([text, {}])
  })
})
