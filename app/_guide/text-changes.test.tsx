import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ChangeList } from './change-list'
import { ChangedWords } from './text-changes'

const shown = (before?: string, after?: string, isShort = false) =>
  renderToStaticMarkup(<ChangedWords {...{ part: 'Pay', name: '', before, after, isShort }} />).replace(
    / class="[^"]*"|<\/?span>/g,
    '',
  )

test('an amount that changed is read as a whole, and what stayed is not marked', () => {
  expect(shown('€103,000 gross', '€105,500 gross')).toBe('€<del>103,000</del><ins>105,500</ins> gross')
  expect(shown(undefined, 'New.')).toBe('<ins>New.</ins>')
  expect(shown('Old.', undefined)).toBe('<del>Old.</del>')
})

test('what somebody wrote is shown as words, never as a page', () => {
  expect(shown(undefined, '<img src=x onerror=alert(1)> [go](javascript:alert(1)) &lt;b&gt;')).not.toMatch(
    /<img|javascript|<b>/,
  )
})

test('a long stretch that stayed is cut short for an editor', () => {
  const long = 'word '.repeat(100)
  expect(shown(`${long}one.`, `${long}two.`, true).length).toBeLessThan(260)
  expect(shown(`${long}one.`, `${long}two.`).length).toBeGreaterThan(500)
})

test('a list of changes says of each what became of it', () => {
  const list = renderToStaticMarkup(
    <ChangeList
      changes={[
        { part: 'Related roles', name: 'CISO', after: 'Guards it.' },
        { part: 'Related roles', name: 'CTO', before: 'Pays for it.' },
        { part: 'Sources', name: 'INSEE', before: '2024', after: '2025' },
      ]}
    />,
  )
  for (const word of ['New', 'Gone', 'Changed']) expect(list).toContain(`>${word}</span>`)
  expect(renderToStaticMarkup(<ChangeList changes={[]} />)).toContain('Nothing differs.')
})
