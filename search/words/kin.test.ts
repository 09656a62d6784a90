import { expect, test } from 'vitest'
import { someJob } from '@/db/testing/makers'
import { rebuildIndex } from '../index/catch-up'
import { searchJobs } from '../jobs'
import { fromSearchParams } from '../query'

const now = new Date('2026-11-10T09:00:00Z')

const pairs = [
  ['Payroll specialist', 'Gestionnaire de paie', 'payroll', 'paie'],
  ['Accounting lead', 'Responsable comptabilité', 'accounting', 'comptabilité'],
  ['Senior accountant', 'Comptable unique', 'accountant', 'comptable'],
  ['Head of sales', 'Directrice de la vente', 'sales', 'vente'],
  ['Purchasing assistant', 'Assistante achats', 'purchasing', 'achats'],
  ['Buyer, hardware', 'Acheteuse matériel', 'buyer', 'acheteuse'],
  ['Lawyer, contracts', 'Juriste contrats', 'lawyer', 'juriste'],
  ['Legal counsel', 'Conseil juridique', 'legal', 'juridique'],
  ['Recruitment partner', 'Chargée de recrutement', 'recruitment', 'recrutement'],
  ['Training coordinator', 'Coordinatrice formation', 'training', 'formation'],
  ['Quality officer', 'Animateur qualité', 'quality', 'qualité'],
  ['Software librarian', 'Bibliothécaire logiciel', 'software', 'logiciel'],
  ['Network planner', 'Planificateur réseau', 'network', 'réseau'],
  ['Embedded specialist', 'Spécialiste embarqué', 'embedded', 'embarqué'],
  ['Tax adviser', 'Fiscaliste senior', 'tax', 'fiscaliste'],
  ['Treasury analyst', 'Analyste trésorerie', 'treasury', 'trésorerie'],
  ['Insurance adviser', 'Conseillère assurance', 'insurance', 'assurance'],
  ['Health coordinator', 'Coordinateur santé', 'health', 'santé'],
  ['Warehouse planner', 'Planificatrice entrepôt', 'warehouse', 'entrepôt'],
  ['Bank adviser', 'Conseiller banque', 'bank', 'banque'],
  ['Translator, medical', 'Traductrice médicale', 'translator', 'traductrice'],
] as const

test('a trade is found in both languages, whichever was typed', async () => {
  for (const [english, french] of pairs) {
    await someJob({ title: english, company: 'Halden' })
    await someJob({ title: `${french} (H/F)`, language: 'fr', company: 'Halden' })
  }
  await rebuildIndex()

  const missed: string[] = []
  for (const [english, french, one, other] of pairs) {
    for (const typed of [one, other]) {
      const params = new URLSearchParams({ q: typed })
      const { hits } = await searchJobs(fromSearchParams(params), now)
      const titles = hits.map(({ title }) => title)
      if (!titles.includes(english) || !titles.includes(`${french} (H/F)`))
        missed.push(`${typed}: ${titles.join(' | ')}`)
    }
  }
  expect(missed).toEqual([])
})

test('a word of another trade finds none of them', async () => {
  const { hits } = await searchJobs(fromSearchParams(new URLSearchParams({ q: 'glassblower' })), now)
  expect(hits).toEqual([])
})
