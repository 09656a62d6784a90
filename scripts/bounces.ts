import { existsSync } from 'node:fs'
import { readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { recordBounce } from '@/db/site/bounces'
import { store } from '@/db/store'
import { parseBounce } from '@/integrations/mail/bounces'
import { sentence } from './sentence'

if (existsSync('.env')) process.loadEnvFile('.env')

/** Reads what mail servers report: one message on standard input, or each file of a folder, which is then removed. */
async function readBounces(folder: string | undefined): Promise<string> {
  if (!folder) return (await read(await buffer(process.stdin))) ? 'One address is marked.' : 'No bounce.'
  let marked = 0
  const files = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile())
  for (const { name } of files) {
    const file = path.join(folder, name)
    if (await read(await readFile(file))) marked += 1
    await rm(file)
  }
  return `${files.length} messages read, ${marked} addresses marked.`
}

async function read(message: Uint8Array) {
  const bounce = await parseBounce(message)
  return bounce ? recordBounce(bounce) : false
}

try {
  await store.migrate()
  console.log(await readBounces(process.argv[2]))
} catch (error) {
  console.error(sentence(error))
  process.exitCode = 1
}
