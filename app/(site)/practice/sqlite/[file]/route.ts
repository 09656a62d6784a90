import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const engine = join(process.cwd(), 'node_modules', 'sql.js', 'dist')

/** The two files of SQLite in WebAssembly, as sql.js brings them: the worker, and what it loads from beside itself. */
const types: Record<string, string> = {
  'worker.sql-wasm.js': 'text/javascript; charset=utf-8',
  'sql-wasm.wasm': 'application/wasm',
}

export async function GET(_: Request, { params }: RouteContext<'/practice/sqlite/[file]'>) {
  const { file } = await params
  const type = types[file]
  if (!type) return new Response(null, { status: 404 })
  return new Response(await readFile(join(engine, file)), {
    headers: { 'content-type': type, 'cache-control': 'public, max-age=86400' },
  })
}
