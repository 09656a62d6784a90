import { expect, test } from 'vitest'
import { citySlugs, marketPaths } from './markets'

test('a city is its name, and has its country where another one is called the same', () => {
  const slugs = citySlugs([
    'fr',
    'fr:lyon',
    'remote',
    'gb:birmingham',
    'us:birmingham',
    'jp:東京',
    ':nowhere',
  ])
  expect([...slugs]).toEqual([
    ['lyon', 'fr:lyon'],
    ['birmingham-gb', 'gb:birmingham'],
    ['birmingham-us', 'us:birmingham'],
  ])
})

test('a market has its address; a country has none', () => {
  const paths = (...given: Parameters<typeof marketPaths>) => marketPaths(...given).map(({ path }) => path)
  expect(paths('tech', [{ value: 'c-plus-plus' }])).toEqual(['/jobs/tech/c-plus-plus'])
  expect(paths('place', [{ value: 'fr' }, { value: 'fr:lyon' }, { value: 'remote' }])).toEqual([
    '/jobs/in/lyon',
  ])
})
