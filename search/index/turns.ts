export type Turns = <T>(work: () => Promise<T>) => Promise<T>

/** One thing after another: what is asked for begins when all before it is over. */
export function turns(): Turns {
  let tail: Promise<unknown> = Promise.resolve()
  return (work) => {
    const run = tail.then(work)
    tail = run.catch(() => {})
    return run
  }
}
