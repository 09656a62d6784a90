import { readFile } from 'node:fs/promises'
import path from 'node:path'

// The renderer reads WOFF and TTF, not the variable WOFF2 of the pages: hence the static cuts of the same faces.
const faces = [
  { name: 'Bricolage Grotesque', file: 'bricolage-grotesque', weight: 700 },
  { name: 'Inter', file: 'inter', weight: 400 },
  { name: 'Inter', file: 'inter', weight: 600 },
] as const

let read: ReturnType<typeof readFonts> | undefined

/** The faces of the site for a picture, with the letters of every language in Latin script; read once. */
export function fonts() {
  read ??= readFonts().catch((error) => {
    // What failed once is tried again: the files may have been missing while packages were installed.
    read = undefined
    throw error
  })
  return read
}

const readFonts = () =>
  Promise.all(
    faces.flatMap(({ name, file, weight }) =>
      (['latin', 'latin-ext'] as const).map(async (part) => ({
        // Under one name the second would take the place of the first.
        name: part === 'latin' ? name : `${name} Extended`,
        weight,
        data: await readFile(fontFile(file, `${file}-${part}-${weight}-normal.woff`)),
      })),
    ),
  )

const fontFile = (name: string, file: string) =>
  path.join(process.cwd(), 'node_modules/@fontsource', name, 'files', file)
