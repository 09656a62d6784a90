/** Small numbers for texts, in the order in which they were first met. */
export class Dictionary {
  readonly values: string[] = []
  private readonly codes = new Map<string, number>()

  /** A dictionary of these texts, whose codes are their places. */
  static of(values: readonly string[]): Dictionary {
    const dictionary = new Dictionary()
    for (const value of values) dictionary.codeOf(value)
    return dictionary
  }

  codeOf(value: string): number {
    const known = this.codes.get(value)
    if (known !== undefined) return known
    this.codes.set(value, this.values.length)
    return this.values.push(value) - 1
  }

  /** The code of a value, -1 where it was never met. */
  find(value: string): number {
    return this.codes.get(value) ?? -1
  }

  has(value: string): boolean {
    return this.codes.has(value)
  }

  /** A table of ones at the codes of these values; values never met leave no trace. */
  mask(values: Iterable<string>): Uint8Array {
    const table = new Uint8Array(this.values.length)
    for (const value of values) {
      const code = this.codes.get(value)
      if (code !== undefined) table[code] = 1
    }
    return table
  }
}
