import { existsSync } from 'node:fs'
import { giveWay } from '@/integrations/give-way'

// A process of its own, behind the one that answers pages: reading thousands of adverts takes a processor for seconds,
// and loading what reads them takes one.
giveWay()
if (existsSync('.env')) process.loadEnvFile('.env')
const { loadSiteSettings } = await import('@/db/site/site-settings')
const { importFiles } = await import('./files')
const { openReaders } = await import('./readers')
await loadSiteSettings()
await importFiles(openReaders(0).read)
