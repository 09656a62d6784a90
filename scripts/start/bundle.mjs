import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { writePdfFrame } from './pdf-frame.mjs'

export const serverBundle = '.next/server.mjs'
/** Brings the record up to date before the server starts; bundled, since compiling it took most of a second start. */
export const prepareBundle = '.next/prepare.mjs'
/** Packages of many small files, which take longer to open than to run. */
const loadedAtStart = /^(?:drizzle-orm|prom-client|rate-limiter-flexible|zod)(?:\/|$)/
/** Says under which address the elements are served; beside the build that they belong to. */
const manifest = '.next/elements.json'

/** Bundles what starts, the front door, what renders behind it, the thread of the index, what prepares the record and what works apart, whose packages stay outside, and the elements of reading pages and of plain forms and the frame of PDFs, under names of their content. */
export async function bundle() {
  // A first start reads this file before the packages are there.
  const { rolldown } = await import('rolldown')
  const server = await rolldown({
    input: {
      server: 'server/server.ts',
      renderer: 'server/renderer.ts',
      prepare: 'scripts/start/prepare.ts',
      'index-thread': 'search/thread/in-thread.ts',
      'import-apart': 'tasks/import/import-apart.ts',
      'find-places-apart': 'integrations/places/find-places-apart.ts',
    },
    platform: 'node',
    external: (id) => !/^(?:[./]|@\/)/.test(id) && !path.isAbsolute(id) && !loadedAtStart.test(id),
    // A shape that nothing asks is not made, and what it alone needs is not loaded.
    treeshake: { manualPureFunctions: ['z', 'object'], moduleSideEffects: 'no-external' },
    resolve: { alias: { '@': path.resolve('.') } },
  })
  await server.write({
    dir: path.dirname(serverBundle),
    entryFileNames: '[name].mjs',
    chunkFileNames: 'server-[name].mjs',
    format: 'esm',
    sourcemap: true,
  })
  await server.close()

  const addresses = {}
  for (const of of ['pages', 'forms']) {
    const build = await elements(of)
    const { output } = await build.write({
      dir: '.next/static/elements',
      entryFileNames: `${of}-[hash].js`,
      chunkFileNames: '[name]-[hash].js',
      minify: true,
    })
    await build.close()
    addresses[of] = `/_next/static/elements/${output[0].fileName}`
  }
  addresses.pdf = await writePdfFrame()
  writeFileSync(manifest, JSON.stringify(addresses))
}

/** The elements of all reading pages, or those of plain forms alone, in one file. */
export async function bundleElements(of) {
  const build = await elements(of)
  const { output } = await build.generate({ codeSplitting: false, minify: true })
  await build.close()
  return output[0].code
}

async function elements(of) {
  const { rolldown } = await import('rolldown')
  const input = of === 'forms' ? 'elements/forms/forms.ts' : 'elements/elements.ts'
  return rolldown({ input, platform: 'browser' })
}
