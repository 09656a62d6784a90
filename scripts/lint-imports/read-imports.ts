import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseSync } from 'rolldown/utils'

/** One import: by which file, of what (a path from the root without its ending, or a package's name), and how. */
export type Import = { from: string; line: number; to: string; ours: boolean; typeOnly: boolean }

/** Every module under these folders, by path from the root. */
export function sourcesOf(root: string, folders: string[]): string[] {
  return folders
    .filter((folder) => existsSync(path.join(root, folder)))
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        path.posix.join(folder, file),
      ),
    )
    .filter((file) => /\.(tsx?|mjs)$/.test(file))
    .sort()
}

/** What a file imports and re-exports, statically or at run time. */
export function importsOf(root: string, from: string): Import[] {
  const text = readFileSync(path.join(root, from), 'utf8')
  const { module, errors } = parseSync(from, text)
  if (errors[0]) throw new Error(`${from}: ${errors[0].message}`)

  const seen = (start: number, target: string, typeOnly: boolean): Import => {
    const to = resolve(from, target)
    return {
      from,
      line: text.slice(0, start).split('\n').length,
      to: to ?? target,
      ours: to !== undefined,
      typeOnly,
    }
  }
  const areTypes = (entries: { isType: boolean }[]) =>
    entries.length > 0 && entries.every((entry) => entry.isType)
  return [
    ...module.staticImports.map((found) =>
      seen(found.start, found.moduleRequest.value, areTypes(found.entries)),
    ),
    ...module.staticExports.flatMap((found) => {
      const target = found.entries[0]?.moduleRequest?.value
      return target ? [seen(found.start, target, areTypes(found.entries))] : []
    }),
    ...module.dynamicImports.map(({ start, moduleRequest }) => {
      return seen(start, text.slice(moduleRequest.start + 1, moduleRequest.end - 1), false)
    }),
  ]
}

/** The files that import one another in a ring, each ring once, beginning with its first file. */
export function ringsIn(imports: Import[], files: string[]): string[][] {
  const fileOf = new Map(files.map((file) => [withoutEnding(file), file]))
  const next = new Map(files.map((file): [string, string[]] => [file, []]))
  for (const { from, to } of imports) {
    const target = fileOf.get(to) ?? fileOf.get(`${to}/index`)
    if (target) next.get(from)?.push(target)
  }
  const done = new Set<string>()
  const rings: string[][] = []

  const walk = (file: string, trail: string[]) => {
    const at = trail.indexOf(file)
    if (at >= 0) rings.push(trail.slice(at))
    if (at >= 0 || done.has(file)) return
    for (const target of next.get(file) ?? []) walk(target, [...trail, file])
    done.add(file)
  }
  for (const file of files) walk(file, [])
  return rings
}

function resolve(from: string, target: string): string | undefined {
  if (target.startsWith('@/')) return withoutEnding(target.slice(2))
  if (target.startsWith('.')) return withoutEnding(path.posix.join(path.posix.dirname(from), target))
  return undefined
}

function withoutEnding(file: string) {
  return file.replace(/\.(d\.)?(tsx?|mjs|mts|js)$/, '')
}
