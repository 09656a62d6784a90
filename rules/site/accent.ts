import Color from 'colorjs.io'

/** WCAG 2.2, 1.4.3: letters of usual size. */
const leastContrast = 4.5

// The grounds of app/globals.css on which letters of the accent stand: paper, surface, sunken.
export const grounds = {
  light: ['oklch(0.985 0.006 90)', 'oklch(0.998 0.002 90)', 'oklch(0.962 0.008 90)'],
  dark: ['oklch(0.18 0.012 265)', 'oklch(0.213 0.014 265)', 'oklch(0.155 0.012 265)'],
}

/** The accent of a site whose owner has chosen none, as pictures need it; pages have it from app/globals.css. */
const ofItsOwn = { accent: '#1f4bd1', soft: '#e9eefc' }

type Pair = [light: string, dark: string]

/** What a colour becomes where it is not itself: lightness as given, chroma no stronger than `most`, the same hue. */
function shade(of: Color, lightness: number, most: number): string {
  const [, chroma, hue] = of.to('oklch').coords
  const made = new Color('oklch', [lightness, Math.min(chroma ?? 0, most), hue ?? 0])
  return made.to('srgb').toGamut().toString({ format: 'hex', collapse: false })
}

/** The accent of a theme and all that goes with it, made from one colour such as “#1f4bd1”: for the light theme it is that colour. */
export function accentTokens(accent: string) {
  const chosen = new Color(accent)
  const lightness = chosen.to('oklch').coords[0] ?? 0
  const deep = Math.max(0.15, lightness - 0.08)
  return {
    accent: [shade(chosen, lightness, 1), shade(chosen, 0.755, 0.125)],
    'accent-deep': [shade(chosen, deep, 0.18), shade(chosen, 0.83, 0.09)],
    'accent-mid': [shade(chosen, 0.78, 0.095), shade(chosen, 0.47, 0.12)],
    'accent-soft': [shade(chosen, 0.95, 0.024), shade(chosen, 0.275, 0.055)],
    'on-accent': [shade(chosen, 0.99, 0.005), shade(chosen, 0.17, 0.03)],
    deep: [shade(chosen, Math.min(deep, 0.385), 0.17), shade(chosen, 0.25, 0.075)],
    'on-deep': [shade(chosen, 0.975, 0.01), shade(chosen, 0.945, 0.015)],
    'deep-line': [shade(chosen, 0.6, 0.13), shade(chosen, 0.45, 0.1)],
  } satisfies Record<string, Pair>
}

const contrast = (one: string, other: string) => new Color(one).contrast(new Color(other), 'WCAG21')

/** The weakest contrast of the accent with a ground of each theme, as in 4.5 to 1. */
export function accentContrast(accent: string): { light: number; dark: number } {
  const [light, dark] = accentTokens(accent).accent
  const weakest = (letters: string, on: string[]) =>
    Math.min(...on.map((ground) => contrast(letters, ground)))
  return { light: weakest(light, grounds.light), dark: weakest(dark, grounds.dark) }
}

/** Why a colour cannot be the accent, with the nearest one that can; undefined where it can. */
export function whyNoAccent(accent: string): string | undefined {
  if (!isColour(accent)) return 'write six digits behind a #, such as #1f4bd1'
  const { light, dark } = accentContrast(accent)
  const weakest = Math.min(light, dark)
  if (weakest >= leastContrast) return undefined
  const where = light < dark ? 'light' : 'dark'
  return `${accent} has a contrast of ${(Math.floor(weakest * 10) / 10).toFixed(1)} to 1 with the ${where} pages. Letters need 4.5 to 1. The nearest colour that has it is ${nearestAccent(accent)}.`
}

export const isColour = (text: string) => /^#[\da-f]{6}$/.test(text)

function nearestAccent(accent: string): string {
  const chosen = new Color(accent)
  for (let lightness = chosen.to('oklch').coords[0] ?? 1; lightness > 0; lightness -= 0.005) {
    const darker = shade(chosen, lightness, 1)
    const { light, dark } = accentContrast(darker)
    if (Math.min(light, dark) >= leastContrast) return darker
  }
  return ofItsOwn.accent
}

/** The style sheet that gives every page this accent, in both themes. */
export function accentStyle(accent: string): string {
  const declared = Object.entries(accentTokens(accent)).map(
    ([name, [light, dark]]) => `--color-${name}:light-dark(${light},${dark})`,
  )
  return `:root{${declared.join(';')}}`
}

// A new way to make the style from a colour gets a new number: what stands at an address never changes.
const making = 1

/** Where the style of an accent is served for good; undefined without one. */
export const accentPath = (accent: string) => (accent ? `/look/${making}-${accent.slice(1)}.css` : undefined)

/** The accent of such an address; undefined for every other one. */
export function accentAt(file: string): string | undefined {
  const [, digits] = new RegExp(`^${making}-([\\da-f]{6})\\.css$`).exec(file) ?? []
  const accent = digits && `#${digits}`
  return accent && !whyNoAccent(accent) ? accent : undefined
}

/** The accent and its soft ground in pictures, which are light. */
export function accentOfPictures(accent: string): { accent: string; soft: string } {
  return accent ? { accent, soft: accentTokens(accent)['accent-soft'][0] } : ofItsOwn
}
