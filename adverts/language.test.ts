import { eld } from 'eld/small'
import { expect, test } from 'vitest'
import { languageOf } from './language'

const texts = {
  en: 'You plan the rounds of our depot with the team, and you answer for what leaves it that night.',
  fr: 'Vous planifiez les tournées de notre dépôt avec une équipe de nuit, pour tous nos clients.',
  nl: 'Wij zijn op zoek naar een planner die of op kantoor of thuis werkt, en die weet wat de klant wil.',
  de: 'Du willst des Nachts Touren planen? Im Team des Lagers bist du dafür da, dass alles pünktlich ist.',
  ca: 'Busquem una persona que planifiqui les rutes de nit, amb les eines de la casa i les persones del magatzem.',
  es: 'Buscamos una persona que planifique la ruta de la noche en la zona sur, con la gente de la casa.',
  it: 'Cerchiamo una persona che pianifichi le consegne notturne e che lavori con le squadre del deposito.',
  pt: 'Procuramos uma pessoa que planeie as rotas da noite e que trabalhe com as equipas do armazém.',
  da: 'Vi søger en planlægger til et hold på lageret, for det er om natten at vores biler kører ud.',
}

test.each(Object.entries(texts))('a text in %s is known for it', (language, text) => {
  expect(languageOf(text)).toBe(language)
})

test('a text of two languages is left to what knows all of them', () => {
  const text =
    'Notre mission : we build the tools that you use with your team. Vous avez une idée ? This is for you.'
  expect(languageOf(text)).toBe(eld.detect(text.slice(0, 160)).language)
})
