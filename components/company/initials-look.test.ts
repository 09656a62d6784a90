import { expect, test } from 'vitest'
import companies from '@/db/demo/companies.json'
import { initials } from '@/rules/words'
import { initialsLook } from './initials-look'

const names = companies.map(({ name }) => name)

test('no two companies of the demo have the same letters on a like colour', () => {
  const alike = names.flatMap((one) =>
    names
      .filter((other) => one < other && initials(one) === initials(other))
      .filter((other) => {
        const [a, b] = [initialsLook(one), initialsLook(other)]
        return a.tone === b.tone && Math.abs(a.hue - b.hue) < 60
      })
      .map((other) => [one, other]),
  )
  expect(alike).toEqual([])
  expect(names.filter((name) => initials(name) === 'Br')).toEqual(['Brisance', 'Brightmoor'])
})

test('a name has the same colour wherever it stands, and a longer name another', () => {
  expect(initialsLook('Brisance')).toEqual(initialsLook('Brisance'))
  expect(initialsLook('Brisance').back).not.toBe(initialsLook('Brisance SA').back)
})

test('letters keep 4.5:1 on every colour that a name can have', () => {
  const looks = Array.from({ length: 2000 }, (_, i) => initialsLook(`Company ${i}`))
  expect(new Set(looks.map(({ back }) => back)).size).toBe(72)
  for (const { back, letters } of looks) expect(contrast(back, letters), back).toBeGreaterThanOrEqual(4.5)
})

function contrast(one: string, other: string) {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

/** WCAG's relative luminance of oklch(L C H), by Ottosson's matrices, clipped to sRGB as browsers show it. */
function luminance(color: string) {
  const [lightness = 0, chroma = 0, hue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number)
  const [a, b] = [Math.cos((hue * Math.PI) / 180) * chroma, Math.sin((hue * Math.PI) / 180) * chroma]
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const clip = (value: number) => Math.min(1, Math.max(0, value))
  const red = clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s)
  const green = clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s)
  const blue = clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
