/** Lets the process do what waits. */
export const nextTurn = () => new Promise<void>((resume) => setImmediate(resume))
