import { afterEach, expect, test } from 'vitest'
import { adoptSettings, firstSettings } from '../site/settings'
import { titleShown } from './shown'

afterEach(() => adoptSettings(firstSettings))

test.each([
  ['Développeur Java', 'fr', 'Développeur Java (H/F)'],
  ['Développeur Java (H/F)', 'fr', 'Développeur Java (H/F)'],
  ['Développeur Java F/H', 'fr', 'Développeur Java F/H'],
  ['Développeur Java (F/H/X)', 'fr', 'Développeur Java (F/H/X)'],
  ['Ingénieur H-F', 'fr', 'Ingénieur H-F'],
  ['Java developer', 'en', 'Java developer'],
  ['Chef de projet TV/HF-radio', 'fr', 'Chef de projet TV/HF-radio (H/F)'],
])('“%s” in “%s” is shown as “%s” where the owner wants the mark', (title, language, shown) => {
  expect(titleShown({ title, language })).toBe(title)
  adoptSettings({ ...firstSettings, genderMark: true })
  expect(titleShown({ title, language })).toBe(shown)
})
