/** So many changes are known one by one; who has missed more looks at everything again. */
const mostKnown = 1000

/** The ids of the jobs that were written last. */
export class ChangeLog {
  private count = 0
  private ids: number[] = []

  note(id: number): void {
    this.count++
    if (this.ids.push(id) > 2 * mostKnown) this.ids = this.ids.slice(-mostKnown)
  }

  /** Where the log stands now. */
  get end(): number {
    return this.count
  }

  /** The ids noted since it stood there; undefined where there were too many. */
  since(end: number): number[] | undefined {
    const missed = this.count - end
    if (missed > this.ids.length) return undefined
    return missed === 0 ? [] : this.ids.slice(-missed)
  }
}
