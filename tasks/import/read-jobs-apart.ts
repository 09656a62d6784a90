import { parentPort } from 'node:worker_threads'
import type { ImportedJob } from '@/adverts/imported-job'
import { placeReader } from '@/adverts/places/locate'
import { readEach } from '@/adverts/read-job'
import { openGazetteer } from '@/integrations/places/gazetteer'

// A thread of an import: reads what the texts of jobs say, a batch a message.
const locate = placeReader(openGazetteer())

parentPort?.on('message', ({ id, jobs }: { id: number; jobs: ImportedJob[] }) => {
  parentPort?.postMessage({ id, read: readEach(jobs, locate, new Date()) })
})
