import { expect, test } from 'vitest'
import { roleInText } from './role-words'

test.each([
  ['back-end-developer', 'back-end developer'],
  ['devops-engineer', 'DevOps engineer'],
  ['ai-engineer', 'AI / LLM engineer'],
  ['android-developer', 'Android developer'],
  ['cto', 'CTO'],
  ['presales-engineer', 'pre-sales / solutions engineer'],
])('%s reads “%s”', (slug, words) => expect(roleInText(slug)).toBe(words))
