import { expect, test } from 'vitest'
import { noteSource, takeSources } from './tally'

const userAgent = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
const view = (url: string, referer?: string) => noteSource({ url, referer, userAgent }, 'jobs.example')

test('views of jobs are counted by their source, and handed out once', () => {
  takeSources()
  view('/jobs/one?via=fair')
  view('/jobs/one?via=fair')
  view('/jobs/one', 'https://news.example/')
  view('/jobs/one')
  view('/jobs?q=go', 'https://news.example/')
  view('/jobs/in/lyon', 'https://news.example/')
  view('/guides/cto', 'https://news.example/')
  expect(takeSources()).toEqual([
    { slug: 'one', source: 'via:fair', n: 2 },
    { slug: 'one', source: 'news.example', n: 1 },
  ])
  expect(takeSources()).toEqual([])
})

test('whoever makes up referrers fills no memory', () => {
  for (let n = 0; n < 3000; n++) view('/jobs/one', `https://site-${n}.example/`)
  expect(takeSources()).toHaveLength(2000)
})
