import { existsSync } from 'node:fs'
import { loadSiteSettings } from '@/db/site/site-settings'
import { store } from '@/db/store'
import { purgeData, purgedWords } from '@/tasks/purge-data'
import { sentence } from './sentence'

if (existsSync('.env')) process.loadEnvFile('.env')

const dryRun = process.argv.includes('--dry-run')

try {
  await store.migrate()
  await loadSiteSettings()
  const counts = purgedWords(await purgeData(new Date(), { dryRun }))
  console.log(dryRun ? `Past its day, and not purged by this command: ${counts}.` : `Purged: ${counts}.`)
} catch (error) {
  console.error(sentence(error))
  process.exitCode = 1
}
