import { onePerProcess } from '@/rules/one-per-process'

/** Under this name it is kept, once it was asked for. */
export const builtOnce = 'what the build names'

/** What the build names by its content: the classes of the typefaces, the styles, the icon, and what to load ahead. */
export type Built = { faces: string; styles: string[]; icon?: string; ahead?: string }

const kept = onePerProcess<{ built?: Promise<Built> }>(builtOnce, () => ({}))

/** As Next writes it on a page of its own, which is the one way to learn it while developing, too. */
export function whatIsBuilt(): Promise<Built> {
  if (process.env.NODE_ENV === 'development') return read()
  kept.built ??= read().catch((error) => {
    kept.built = undefined
    throw error
  })
  return kept.built
}

async function read(): Promise<Built> {
  const answer = await fetch(new URL('/contact', process.env.__NEXT_PRIVATE_ORIGIN), { cache: 'no-store' })
  const html = await answer.text()
  const all = (pattern: RegExp) =>
    [...html.matchAll(pattern)].map(([, said = '']) => said.replaceAll('&amp;', '&'))
  const [faces = ''] = all(/<html\b[^>]* class="([^"]*)"/g)
  const [icon] = all(/<link rel="icon" href="([^"]*)"/g)
  const styles = all(/<link rel="stylesheet" href="(\/_next\/[^"]*)"/g)
  if (styles.length === 0) throw new Error('a page of Next names no styles')
  const ahead = answer.headers.get('link')?.replace(/; nonce="[^"]*"/g, '')
  return { faces, styles, icon, ahead }
}
