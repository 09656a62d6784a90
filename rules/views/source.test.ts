import { expect, test } from 'vitest'
import { sourceOf, viewedJob } from './source'

const browser = {
  'sec-fetch-dest': 'document',
  'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
}
const asked = (more: object = {}, headers: object = {}) =>
  viewedJob({ method: 'GET', url: '/jobs/go-developer-k3', headers: { ...browser, ...headers }, ...more })

test.each<[string, object, object, string | undefined]>([
  ['somebody who opens a job', {}, {}, 'go-developer-k3'],
  ['the same from a list', { url: '/jobs/go-developer-k3?from=list' }, {}, 'go-developer-k3'],
  ['what is fetched ahead', {}, { 'sec-purpose': 'prefetch' }, undefined],
  ['a preview', {}, { purpose: 'preview' }, undefined],
  ['a script of a page', {}, { 'sec-fetch-dest': 'empty' }, undefined],
  ['a program that says nothing', {}, { 'sec-fetch-dest': undefined }, undefined],
  ['a machine', {}, { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1)' }, undefined],
  ['a program', {}, { 'user-agent': 'curl/8.5.0' }, undefined],
  ['the head alone', { method: 'HEAD' }, {}, undefined],
  ['an application', { url: '/jobs/go-developer-k3/apply' }, {}, undefined],
  ['the list', { url: '/jobs' }, {}, undefined],
  ['a city', { url: '/jobs/in/lyon' }, {}, undefined],
])('%s is counted as %j %j: %s', (_who, more, headers, slug) => expect(asked(more, headers)).toBe(slug))

test.each([
  ['/jobs/one', 'https://www.google.fr/', 'google.com'],
  ['/jobs/one', 'https://fr.linkedin.com/feed', 'linkedin.com'],
  ['/jobs/one', 'https://news.ycombinator.com/item?id=1', 'news.ycombinator.com'],
  ['/jobs/one', 'https://jobs.example/jobs?q=go', 'site'],
  ['/jobs/one?via=meet-up', 'https://www.google.fr/', 'via:meet-up'],
  ['/jobs/one?via=Meet-Up', undefined, 'via:meet-up'],
  ['/jobs/one', undefined, ''],
  ['/jobs/one?via=<b>', undefined, ''],
  ['/jobs/one', 'android-app://com.example', ''],
  ['/jobs/one', 'http://localhost:3000/', ''],
])('who opens %s after %s came from “%s”', (url, referer, source) => {
  expect(sourceOf({ url, headers: { referer } }, 'jobs.example')).toBe(source)
})
