import { existsSync } from 'node:fs'
import { setPriority } from 'node:os'
import { loadSiteSettings } from '@/db/site/site-settings'
import { importFiles } from './files'
import { openReaders } from './readers'

// A process of its own, behind the one that answers pages: reading thousands of adverts takes a processor for seconds.
if (existsSync('.env')) process.loadEnvFile('.env')
setPriority(10)
await loadSiteSettings()
await importFiles(openReaders(0).read)
