import { existsSync } from 'node:fs'
import { clearDemo } from '@/db/demo/clear'
import { hasDemo } from '@/db/demo/demo'
import { setSetting } from '@/db/site/settings'
import { store } from '@/db/store'
import { deleteStoredFile } from '@/integrations/cv/blob-store'
import { deletePicture } from '@/integrations/images/company-pictures'
import { plural } from '@/rules/words'
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
  const { cvs, pictures } = await clearDemo()
  for (const cv of cvs) await deleteStoredFile(cv)
  for (const picture of pictures) await deletePicture(picture)

  return [
    `The demo is gone: its people, companies, jobs, applications and briefs, ${plural(cvs.length, 'CV')} and ${plural(pictures.length, 'picture')}.`,
    'Guides stay, and so does what you have added. To sign in, make an owner: npm run owner -- you@example.com',
  ].join('\n')
}
