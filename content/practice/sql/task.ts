/** One thing to find out, or to change, in a database; `look` reads what a change has led to. */
export type SqlTask = {
  name: string
  title: string
  ask: string
  columns: string
  ordered: boolean
  reference: string
  look?: string
  /** Wrong ways that are often taken, and what is said to whose rows are theirs. */
  slips?: { sql: string; says: string }[]
}

/** The tasks of an exercise, each tried on two databases: `first` is the one that readers know. */
export type SqlExercise = { slug: string; first: string; second: string; tasks: SqlTask[] }
