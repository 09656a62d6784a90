import { expect, test } from 'vitest'
import { countView, takeViews, viewedJob } from './views'

const browser = { 'sec-fetch-dest': 'document', 'user-agent': 'Mozilla/5.0 Firefox/130.0' }
const asked = (more: object = {}, headers: object = {}) =>
  viewedJob({ method: 'GET', url: '/jobs/go-developer-k3', headers: { ...browser, ...headers }, ...more })

test.each<[string, object, object, string | undefined]>([
  ['somebody who opens a job', {}, {}, 'go-developer-k3'],
  ['the same from a list', { url: '/jobs/go-developer-k3?from=list' }, {}, 'go-developer-k3'],
  ['what is fetched ahead', {}, { 'sec-purpose': 'prefetch' }, undefined],
  ['a script of a page', {}, { 'sec-fetch-dest': 'empty' }, undefined],
  ['a program that says nothing', {}, { 'sec-fetch-dest': undefined }, undefined],
  ['a robot', {}, { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1)' }, undefined],
  ['the head alone', { method: 'HEAD' }, {}, undefined],
  ['an application', { url: '/jobs/go-developer-k3/apply' }, {}, undefined],
  ['the list', { url: '/jobs' }, {}, undefined],
  ['a city', { url: '/jobs/in/lyon' }, {}, undefined],
])('%s is counted as %j %j: %s', (_who, more, headers, slug) => expect(asked(more, headers)).toBe(slug))

test('views wait until they are kept, and are kept once', () => {
  takeViews()
  for (const slug of ['a', 'b', 'a']) countView(slug)
  expect([...takeViews()]).toEqual([
    ['a', 2],
    ['b', 1],
  ])
  expect(takeViews().size).toBe(0)
})
