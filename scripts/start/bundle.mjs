import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

export const serverBundle = '.next/server.mjs'
/** Brings the record up to date before the server starts; bundled, since compiling it took most of a second start. */
export const prepareBundle = '.next/prepare.mjs'
/** Says under which address the elements are served; beside the build that they belong to. */
const manifest = '.next/elements.json'

/** Bundles what starts, the front door, what renders behind it and what prepares the record, whose packages stay outside, and the elements of reading pages, under a name of their content. */
export async function bundle() {
  // A first start reads this file before the packages are there.
  const { rolldown } = await import('rolldown')
  const server = await rolldown({
    input: {
      server: 'server/server.ts',
      renderer: 'server/renderer.ts',
      prepare: 'scripts/start/prepare.ts',
    },
    platform: 'node',
    external: (id) => !/^(?:[./]|@\/)/.test(id) && !path.isAbsolute(id),
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

  const folder = '.next/static/elements'
  mkdirSync(folder, { recursive: true })
  const addresses = {}
  for (const of of ['pages', 'forms']) {
    const code = await bundleElements(of)
    const name = `${of}-${createHash('sha256').update(code).digest('hex').slice(0, 16)}.js`
    writeFileSync(path.join(folder, name), code)
    addresses[of] = `/_next/static/elements/${name}`
  }
  writeFileSync(manifest, JSON.stringify(addresses))
}

/** The elements of all reading pages as the one file that browsers get, or those of plain forms alone. */
export async function bundleElements(of) {
  const { rolldown } = await import('rolldown')
  const input = of === 'forms' ? 'elements/forms/forms.ts' : 'elements/elements.ts'
  const build = await rolldown({ input, platform: 'browser' })
  const { output } = await build.generate({ format: 'iife', minify: true })
  await build.close()
  return output[0].code
}
