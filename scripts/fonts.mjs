import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import subsetFont from 'subset-font'

// Writes app/fonts/ anew out of the packages that hold the whole faces, after one of them was raised. It is run once in a
// year, so what cuts the letters out is fetched for it: `npm install --no-save subset-font@2.9.0 && node scripts/fonts.mjs`.
const range = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join('')

const ascii = range(0x20, 0x7e)
const french = 'àâçéèêëîïôœùûÀÇÉÈÊ'
const others = 'æüÿÂÆËÎÏÔŒÙÛÜŸäößÄÖñáíóúÑÁÍÓÚ¿¡ãåìòõøÃÅÕØ'
/** The letters of Central Europe. */
const central = range(0x100, 0x17f)

/** What nearly every text shows, and nearly every heading: what a page has beyond that comes in files of its own. */
const inTexts = `${ascii}\u00a0\u202f\u2011«»€£·×–—‘’“”„…•↑↓−°§©${french}`
const inHeadings = `${ascii}\u00a0«»€·×–—‘’“”…${french}`

const inter = 'node_modules/@fontsource-variable/inter'
const bricolage = 'node_modules/@fontsource/bricolage-grotesque'
const weights = { wght: { min: 400, max: 700 } }
await write('inter', inter, 'inter-latin-wght-normal', inTexts, weights)
await write('inter-others', inter, 'inter-latin-wght-normal', others, weights)
await write('inter-central', inter, 'inter-latin-ext-wght-normal', central, weights)
await write('bricolage', bricolage, 'bricolage-grotesque-latin-700-normal', inHeadings)
await write('bricolage-others', bricolage, 'bricolage-grotesque-latin-700-normal', others)
await write('bricolage-central', bricolage, 'bricolage-grotesque-latin-ext-700-normal', central)
copyFileSync(`${inter}/LICENSE`, 'app/fonts/inter-LICENSE.txt')
copyFileSync(`${bricolage}/LICENSE`, 'app/fonts/bricolage-LICENSE.txt')

async function write(name, from, file, text, variationAxes) {
  const whole = readFileSync(`${from}/files/${file}.woff2`)
  const keepFeatures = ['kern', 'ccmp', 'locl', 'mark', 'tnum']
  const options = { targetFormat: 'woff2', keepFeatures, noHinting: true, variationAxes }
  const part = await subsetFont(whole, text, options)
  writeFileSync(`app/fonts/${name}.woff2`, part)
  console.log(`${name}: ${whole.length} → ${part.length} bytes`)
}
