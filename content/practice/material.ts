import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(process.cwd(), 'public', 'practice')

/** The text of a starter file, which is also served as it is; throws when there is none. */
export function readMaterial(slug: string, file: string): string {
  return readFileSync(join(folder, slug, file), 'utf8')
}
