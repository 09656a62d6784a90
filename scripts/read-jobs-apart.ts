import { parentPort } from 'node:worker_threads'
import { openGazetteer } from '@/integrations/gazetteer'
import type { ImportedJob } from '@/integrations/importers/imported-job'
import { readEach } from '@/integrations/read-job'
import { placeReader } from '@/integrations/said-places'

// A thread of an import: reads what the texts of jobs say, a batch a message.
const locate = placeReader(openGazetteer())

parentPort?.on('message', ({ id, jobs }: { id: number; jobs: ImportedJob[] }) => {
  parentPort?.postMessage({ id, read: readEach(jobs, locate, new Date()) })
})
