/** The same numbers in an array of twice the length. */
export function enlarged<T extends Int32Array | Float64Array | Uint8Array>(from: T): T {
  const to = new (from.constructor as new (length: number) => T)(from.length * 2) // TypedArrays make their own kind
  to.set(from)
  return to
}
