import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { ImportedJob } from '@/adverts/imported-job'
import { placeReader } from '@/adverts/places/locate'
import { readEach } from '@/adverts/read-job'
import { openGazetteer } from '@/integrations/places/gazetteer'
import type { ReadJobs } from './batch'

export type Readers = { read: ReadJobs; close(): Promise<unknown> }

/** A thread takes about a second to start and to read the gazetteer: below so many bytes it gains nothing. */
const worthThreads = 4_000_000

/** A batch that is read outlives a small room for young objects, and would be copied twice and moved. */
const resourceLimits = { maxYoungGenerationSizeMb: 96 }

/** Who reads the texts of an import of so many bytes: this process, or a thread for each of its processors but the one that writes. */
export function openReaders(bytes: number): Readers {
  return bytes < worthThreads ? inThisProcess() : inThreads(Math.max(1, availableParallelism() - 1))
}

function inThisProcess(): Readers {
  let locate: ReturnType<typeof placeReader> | undefined
  return {
    async read(jobs) {
      if (jobs.length === 0) return []
      locate ??= placeReader(openGazetteer())
      return readEach(jobs, locate, new Date())
    },
    close: async () => {},
  }
}

type Answer = { id: number; read: Awaited<ReturnType<ReadJobs>> }

function inThreads(count: number): Readers {
  const waiting = new Map<
    number,
    { resolve: (read: Answer['read']) => void; reject: (error: unknown) => void }
  >()
  let failure: unknown
  const fail = (error: unknown) => {
    failure = error
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  const threads = Array.from({ length: count }, () => {
    const thread = new Worker(new URL('./read-jobs-apart.mjs', import.meta.url), { resourceLimits })
    thread.on('message', ({ id, read }: Answer) => {
      waiting.get(id)?.resolve(read)
      waiting.delete(id)
    })
    return thread.on('error', fail)
  })
  let asked = 0
  return {
    async read(jobs: ImportedJob[]) {
      if (failure) throw failure
      if (jobs.length === 0) return []
      const id = asked++
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject })
        threads[id % count]?.postMessage({ id, jobs })
      })
    },
    close: () => Promise.all(threads.map((thread) => thread.terminate())),
  }
}
