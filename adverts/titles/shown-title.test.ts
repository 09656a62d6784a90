import { expect, test } from 'vitest'
import { titleText } from './shown-title'

test.each([
  ['Développeur Java (H/F)', 'Développeur Java'],
  ['Ingénieur DevOps H/F - EC9619', 'Ingénieur DevOps'],
  ['Product Engineer (x/f/m)', 'Product Engineer'],
  ['Account Manager (f/m/d) - Lyon, France', 'Account Manager'],
  ['Data Analyst - Lyon (69)', 'Data Analyst'],
  ['Back-end developer, Lyon', 'Back-end developer'],
  ['Inbound Sales 🇫🇷 ', 'Inbound Sales'],
  ['Software Engineer (Ref. R-12263)', 'Software Engineer'],
  ['ADMINISTRATEUR SYSTEMES ET RESEAUX', 'Administrateur systemes et reseaux'],
  ['CHEF DE PROJET BI - PYTHON', 'Chef de projet BI - Python'],
  ['RIPEUR', 'Ripeur'],
  ['Data Analyst - H/F - 6 mois', 'Data Analyst - 6 mois'],
  ['2024-41514 - Analyste d’exploitation (F/H)', 'Analyste d’exploitation'],
  ['REF_2291 - Data Engineer', 'Data Engineer'],
  ['[CDI] Data Engineer', 'Data Engineer'],
  ['Développeur Java - CDI', 'Développeur Java'],
  ['DATA ANALYST EXPERT - CDI - NANTERRE H/F', 'Data analyst expert - Nanterre'],
  ['CDI - Développeur Java (H/F)', 'Développeur Java'],
  ['Data Analyst (CDD)', 'Data Analyst'],
  ['Chef de projet CDI', 'Chef de projet CDI'],
  ['Data Engineer - Woman / Man / Non Binary', 'Data Engineer'],
  ['Technicien support (Femme/Homme)', 'Technicien support'],
  ['Designer, Women/Men/Other', 'Designer'],
  ['Charge(E) d’analyse', 'Chargé(e) d’analyse'],
  ['Assistant(E) de direction', 'Assistant(e) de direction'],
  ['Ingénieur(E) logiciel', 'Ingénieur(e) logiciel'],
])('“%s” is shown as “%s”', (title, shown) => {
  expect(titleText(title, ['Lyon'])).toBe(shown)
})

test.each([
  'Account Executive - France',
  'Head of Lyon',
  'Developer, Lyon region sales',
  'SDE II',
  'CTO',
  'C# Developer (.NET 8)',
  'Engineer, Windows Server 2022',
  '2025 - Alternance Data',
  'Women in Tech Program Lead',
  'Man-Machine Interface Engineer',
  '3D - Artist',
])('“%s” keeps every word: a territory, a level and a version are part of the work', (title) => {
  expect(titleText(title, ['Lyon'])).toBe(title)
})
