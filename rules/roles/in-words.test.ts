import { expect, test } from 'vitest'
import { roleAtStart, roleInText } from './in-words'

test.each([
  ['back-end-developer', 'back-end developer'],
  ['devops-engineer', 'DevOps engineer'],
  ['ai-engineer', 'AI / LLM engineer'],
  ['android-developer', 'Android developer'],
  ['cto', 'CTO'],
  ['presales-engineer', 'pre-sales / solutions engineer'],
])('%s reads “%s”', (slug, words) => expect(roleInText(slug)).toBe(words))

test('a role that opens a sentence has a capital of its own, or one to begin with', () => {
  expect(['back-end-developer', 'devops-engineer', 'presales-engineer'].map(roleAtStart)).toEqual([
    'Back-end developer',
    'DevOps engineer',
    'Pre-sales / solutions engineer',
  ])
})
