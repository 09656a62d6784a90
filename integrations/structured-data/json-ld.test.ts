import { expect, test } from 'vitest'
import { breadcrumbs, toJsonLd } from './json-ld'

test('a text cannot end the script that it stands in, and reads the same', () => {
  const given = { title: '</script><script>alert(1)</script><!-- \u2028 \u2029 & "é"' }
  const written = toJsonLd(given)
  expect(written).not.toMatch(/[<\u2028\u2029]/)
  expect(JSON.parse(written)).toEqual(given)
})

test('breadcrumbs are numbered from one', () => {
  const items = [
    { name: 'Jobs', url: 'https://jobs.example/jobs' },
    { name: 'Back-end developer', url: 'https://jobs.example/jobs/back-end-developer-1' },
  ]
  expect(breadcrumbs(items)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Jobs', item: 'https://jobs.example/jobs' },
      {
        '@type': 'ListItem',
        position: 2,
        name: 'Back-end developer',
        item: 'https://jobs.example/jobs/back-end-developer-1',
      },
    ],
  })
})
