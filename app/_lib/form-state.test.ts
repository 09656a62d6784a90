import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { invalid } from './form-state'

// Every form of the site is an object of zod among the rules.
const forms: [string, z.ZodObject][] = []
for (const file of readdirSync('rules', { recursive: true, encoding: 'utf8' })) {
  if (!file.endsWith('.ts') || file.endsWith('.test.ts')) continue
  for (const [name, value] of Object.entries(await import(path.resolve('rules', file))))
    if (value instanceof z.ZodObject) forms.push([`${name} of ${file}`, value])
}

test('the forms are found', () => expect(forms.length).toBeGreaterThan(20))

test.each(forms)(
  '%s speaks words of ours where a field is missing, or a file stands in its place',
  async (_name, form) => {
    const names = Object.keys(form.shape)
    const file = Object.fromEntries(names.map((name) => [name, new File(['x'], 'x.txt')]))
    for (const sent of [{}, file]) {
      const { error } = await form.safeParseAsync(sent)
      if (!error) continue
      const { message = '', errors } = invalid(error, new FormData())
      const words = [message, ...Object.values(errors)]
      expect(words.join('')).not.toBe('')
      for (const each of words) expect(each).not.toMatch(/^(?:Invalid|Too|Unrecognized) |received|expected/)
    }
  },
)
