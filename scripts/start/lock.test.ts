import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { holdFolder } from './lock.mjs'

const newFolder = () => mkdtempSync(path.join(tmpdir(), 'metier-lock-'))

async function someServer(folder: string) {
  const program = `
    const { holdFolder } = await import(${JSON.stringify(path.resolve('scripts/start/lock.mjs'))})
    try { holdFolder(${JSON.stringify(folder)}); console.log('serves') } catch (error) { console.log(error.message) }
    setInterval(() => globalThis.gc(), 20)
  `
  const child = spawn(process.execPath, ['--expose-gc', '--input-type=module', '-e', program])
  const [said] = await once(child.stdout, 'data')
  return { child, said: String(said).trim() }
}

test('the second server on a data folder says which process serves it', async () => {
  const folder = newFolder()
  const first = await someServer(folder)
  expect(first.said).toBe('serves')
  const second = await someServer(folder)
  expect(second.said).toContain(`process ${first.child.pid}, serves ${folder}`)
  expect(() => holdFolder(folder)).toThrow('set DATA_DIR to another folder')
  const elsewhere = await someServer(newFolder())
  expect(elsewhere.said).toBe('serves')
  for (const { child } of [first, second, elsewhere]) child.kill()
})

test('a server that was killed leaves the folder free', async () => {
  const folder = newFolder()
  const { child } = await someServer(folder)
  child.kill('SIGKILL')
  await once(child, 'exit')
  const letGo = holdFolder(folder)
  expect(() => holdFolder(folder)).toThrow(`process ${process.pid}`)
  letGo()
  holdFolder(folder)()
})
