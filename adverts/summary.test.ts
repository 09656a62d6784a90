import { expect, test } from 'vitest'
import { summaryOf } from './summary'

const boilerplate =
  'Halden is the leading platform for pallet routing. Founded in 2011, we serve 4,000 depots in twelve countries.'

test('the card says what the work is, not what the company says of itself', () => {
  const advert = `About us\n\n${boilerplate}\n\nThe role\n\nYou own the service that plans each night. It has to be fast.\n\nBenefits\n\nWe offer you a great many good things every day.`
  expect(summaryOf(advert, 'Halden')).toBe('You own the service that plans each night. It has to be fast.')
})

test('without headings a sentence that speaks of the work is found behind the company’s', () => {
  const advert = `${boilerplate}\n\nWe are looking for a developer who plans 40,000 trips a night.`
  expect(summaryOf(advert, 'Halden')).toBe('We are looking for a developer who plans 40,000 trips a night.')
})

test('French adverts are understood too', () => {
  const advert =
    'QUI SOMMES-NOUS ?\nDepuis trente ans notre groupe livre ses clients partout en France.\nVos missions :\nRattaché au directeur, vous concevez les tournées de nuit.'
  expect(summaryOf(advert)).toBe('Rattaché au directeur, vous concevez les tournées de nuit.')
})

test('an encouragement to apply is not what the work is', () => {
  const advert =
    'Don’t meet every single requirement? Studies have shown that some people apply less than others.\n\nThe planner decides which lorry takes which pallet every night.'
  expect(summaryOf(advert)).toBe('The planner decides which lorry takes which pallet every night.')
})

test('a long sentence is cut between words at 200 characters', () => {
  const summary = summaryOf(`You will ${'plan and plan again '.repeat(20)}.`)
  expect(summary.length).toBeLessThanOrEqual(200)
  expect(summary).toMatch(/(?:plan|and|again)…$/)
})

test('an advert of nothing but a company still has a summary', () => {
  expect(summaryOf(boilerplate, 'Halden')).toBe(boilerplate)
})
