import { createCompany } from '@/db/companies'
import {
  type JobToSave,
  judgeImportedJobs,
  type KnownJob,
  type Origin,
  type Saved,
  saveImportedJobs,
} from '@/db/imports/imported-jobs'
import { keepImportedJobs } from '@/db/imports/missing-jobs'
import type { RowOutcome } from '@/db/imports/rows'
import { store, type Tx } from '@/db/store'
import { fold } from '@/rules/words'

/** What becomes of the jobs of an import: they are written, or only foretold. */
export type Pen = {
  /** The id of a company by its name. */
  companyOf(name: string, country: string): Promise<string>
  /** Of jobs that are still as they were. */
  keep(jobs: KnownJob[]): Promise<void>
  /** Of jobs that are new or have changed, in their order; `settle` says what became of the whole batch. */
  save(
    origin: Origin,
    jobs: JobToSave[],
    now: Date,
    settle: (saved: Saved[]) => RowOutcome[],
  ): Promise<Saved[]>
}

/** Keeps what became of records, in the transaction that made it so. */
export type NoteSettled = (tx: Tx, settled: RowOutcome[]) => Promise<void>

/** Writes to the record. `companies` are ids by folded name, shared by the boards of a run. */
export function recordPen(companies: Map<string, string>, note: NoteSettled = async () => {}): Pen {
  return {
    async companyOf(name, country) {
      const known = companies.get(fold(name))
      if (known) return known
      const id = await createCompany({ name, country })
      companies.set(fold(name), id)
      return id
    },
    keep: keepImportedJobs,
    save: (origin, jobs, now, settle) =>
      saveImportedJobs(origin, jobs, now, (tx, saved) => note(tx, settle(saved))),
  }
}

/** Writes nothing to the board: says what `recordPen` would do, one batch after another. */
export function foretellingPen(companies: ReadonlyMap<string, string>, note: NoteSettled): Pen {
  const open = new Map<string, number>()
  let unborn = 0
  return {
    companyOf: async (name) => companies.get(fold(name)) ?? `to be made: ${fold(name)}`,
    keep: async () => {},
    save: (origin, jobs, _now, settle) =>
      store.tx(async (tx) => {
        // Ids that no job has, each another.
        const ids = jobs.map(() => --unborn)
        const { saved } = await judgeImportedJobs(tx, origin, jobs, ids, open)
        await note(tx, settle(saved))
        return saved
      }),
  }
}
