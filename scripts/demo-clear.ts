import { existsSync } from 'node:fs'
import { clearDemo } from '@/db/demo/clear'
import { hasDemo } from '@/db/demo/demo'
import { setSetting } from '@/db/site/settings'
import { store } from '@/db/store'
import { deleteStoredFile } from '@/integrations/cv/blob-store'
import { sentence } from './sentence'

if (existsSync('.env')) process.loadEnvFile('.env')

try {
  console.log(await clear())
} catch (error) {
  console.error(`The demo could not be cleared.\n${sentence(error)}`)
  process.exitCode = 1
}

async function clear() {
  await store.migrate()
  if (!(await hasDemo())) return 'This record holds no demo: nothing was removed.'

  // Set first: without it the next start would find an empty record and fill it again.
  await store.tx((tx) => setSetting(tx, 'demo cleared', new Date().toISOString()))
  const files = await clearDemo()
  for (const file of files) await deleteStoredFile(file)

  return [
    `The demo is gone: its people, companies, jobs, applications and briefs, and ${files.length} files.`,
    'Guides stay, and so does what you have added. To sign in, make an owner: npm run owner -- you@example.com',
  ].join('\n')
}
