import { readFileSync } from 'node:fs'
import Color from 'colorjs.io'
import { expect, test } from 'vitest'
import {
  accentAt,
  accentContrast,
  accentPath,
  accentStyle,
  accentTokens,
  grounds,
  whyNoAccent,
} from './accent'

test.each([
  ['#1f4bd1', undefined],
  ['#0f766e', undefined],
  ['#7c2d12', undefined],
  ['#000000', undefined],
  ['#ffcc00', /^#ffcc00 has a contrast of 1\.3 to 1 with the light pages\. Letters need 4\.5 to 1\./],
  ['#ffffff', /with the light pages/],
  ['#ff6600', /The nearest colour that has it is #[\da-f]{6}\.$/],
  ['blue', 'write six digits behind a #, such as #1f4bd1'],
  ['#12345', 'write six digits behind a #, such as #1f4bd1'],
  ['#1F4BD1;}', 'write six digits behind a #, such as #1f4bd1'],
])('whether “%s” can be the accent, and why not', (accent, why) => {
  const said = whyNoAccent(accent)
  if (why instanceof RegExp) expect(said).toMatch(why)
  else expect(said).toBe(why)
})

const hues = Array.from({ length: 24 }, (_, at) => at * 15)

test.each(hues)(
  'the colour that is proposed at hue %i passes, in both themes, and so does all that goes with it',
  (hue) => {
    const bright = new Color('oklch', [0.85, 0.14, hue])
      .to('srgb')
      .toGamut()
      .toString({ format: 'hex', collapse: false })
    const nearest = /is (#[\da-f]{6})\.$/.exec(whyNoAccent(bright) ?? '')?.[1] ?? ''
    expect(whyNoAccent(nearest)).toBeUndefined()
    const { light, dark } = accentContrast(nearest)
    expect(light).toBeLessThan(5)
    expect(dark).toBeGreaterThanOrEqual(4.5)
    const tokens: Record<string, string[]> = accentTokens(nearest)
    for (const theme of [0, 1] as const)
      for (const [letters, ground] of [
        ['on-accent', 'accent'],
        ['accent-deep', 'accent-soft'],
        ['on-accent', 'accent-deep'],
        ['on-deep', 'deep'],
      ] as const) {
        const [one, other] = [tokens[letters]?.[theme] ?? '', tokens[ground]?.[theme] ?? '']
        expect(
          new Color(one).contrast(new Color(other), 'WCAG21'),
          `${letters} on ${ground}`,
        ).toBeGreaterThan(4.5)
      }
  },
)

test('the address of a style says all that stands in it', () => {
  expect(accentPath('')).toBeUndefined()
  expect(accentAt(String(accentPath('#0f766e')).replace('/look/', ''))).toBe('#0f766e')
  for (const other of ['0-0f766e.css', '1-ffcc00.css', '1-0f766e.css.map', '1-0F766E.css'])
    expect(accentAt(other)).toBeUndefined()
  expect(accentStyle('#0f766e')).toMatch(/^:root\{--color-accent:light-dark\(#0f766e,#[\da-f]{6}\);/)
})

test('the style gives a new value to each token of the accent, and to nothing else', () => {
  const style = readFileSync('app/globals.css', 'utf8')
  const ofAccent = [...style.matchAll(/--color-((?:on-)?(?:accent|deep)[a-z-]*):/g)].map(([, name]) => name)
  expect(Object.keys(accentTokens('#0f766e')).sort()).toEqual(ofAccent.sort())
  for (const ground of Object.values(grounds).flat()) expect(style).toContain(ground)
})
