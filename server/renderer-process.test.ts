import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { startRenderer } from './renderer-process'

const folder = mkdtempSync(path.join(tmpdir(), 'metier-renderer-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A renderer that writes what it is told into its file, and ends by itself when it is told of a view of “crash”. */
const script = path.join(folder, 'renderer.mjs')
writeFileSync(
  script,
  `import { appendFileSync } from 'node:fs'
const note = (line) => appendFileSync(process.argv[2], line + '\\n')
note('started')
process.on('message', (message) => {
  note(JSON.stringify(message))
  if (message === 'begin') return process.send('ready')
  if (message === 'end') process.exit(0)
  if (message.views[0].slug === 'crash') process.exit(3)
})`,
)
const broken = path.join(folder, 'broken.mjs')
writeFileSync(broken, 'process.exit(7)')

const view = (slug: string) => ({ views: [{ slug, source: '', n: 1 }] })

test('it is told what was counted, and ends when it is told to', async () => {
  const notes = path.join(folder, 'told')
  const renderer = await startRenderer(script, notes)
  renderer.tell(view('a-job'))
  await renderer.end()
  expect(readFileSync(notes, 'utf8')).toBe(`started\n"begin"\n${JSON.stringify(view('a-job'))}\n"end"\n`)
})

test('it loads at once, and begins when it may', async () => {
  const notes = path.join(folder, 'waiting')
  let begin = () => {}
  const mayBegin = new Promise<void>((resolve) => {
    begin = resolve
  })
  const starting = startRenderer(script, notes, { mayBegin })
  await expect.poll(() => existsSync(notes), { timeout: 20_000 }).toBe(true)
  expect(readFileSync(notes, 'utf8')).toBe('started\n')
  begin()
  await (await starting).end()
  expect(readFileSync(notes, 'utf8')).toBe('started\n"begin"\n"end"\n')
})

test('one that ends by itself is started again', async () => {
  const complaint = vi.spyOn(console, 'error').mockReturnValue()
  const notes = path.join(folder, 'crashed')
  const renderer = await startRenderer(script, notes, { firstRest: 1 })
  renderer.tell(view('crash'))
  await expect.poll(() => readFileSync(notes, 'utf8').match(/started/g)?.length, { timeout: 20_000 }).toBe(2)
  expect(complaint).toHaveBeenCalledWith(expect.stringContaining('The renderer has ended (3)'))
  await renderer.end()
  complaint.mockRestore()
})

test('one that cannot start is no server', async () => {
  await expect(startRenderer(broken, '')).rejects.toThrow('did not start (7)')
})
