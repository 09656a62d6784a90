/** Lets the process do what waits: SQLite answers at once, so that between two batches nothing else would get a turn. */
export const nextTurn = () => new Promise<void>((resume) => setImmediate(resume))
