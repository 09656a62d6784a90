const hues = 24
// Dark, deep and pale: each keeps 4.5:1 with its letters at every hue.
const tones = [
  { lightness: 0.4, chroma: 0.11, letters: 'oklch(0.97 0.02' },
  { lightness: 0.5, chroma: 0.12, letters: 'oklch(0.99 0.01' },
  { lightness: 0.88, chroma: 0.075, letters: 'oklch(0.29 0.07' },
] as const

/** The colours behind and of the initials of a name, from a hash of all of it: one of 72, the same on every page. */
export function initialsLook(name: string): { hue: number; tone: number; back: string; letters: string } {
  const hash = hashOf(name)
  const hue = (hash % hues) * (360 / hues)
  const tone = Math.floor(hash / hues) % tones.length
  const { lightness, chroma, letters } = tones[tone] ?? tones[0]
  return { hue, tone, back: `oklch(${lightness} ${chroma} ${hue})`, letters: `${letters} ${hue})` }
}

// FNV-1a, then mixed, since the last letters of like names alone would decide.
function hashOf(text: string): number {
  let hash = 2166136261
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619)
  hash = Math.imul(hash ^ (hash >>> 15), 2246822507)
  return (hash ^ (hash >>> 13)) >>> 0
}
