/** So many at a time: a statement takes no more than 32,766 values. */
export function* inBatches<T>(items: T[], size = 500): Generator<T[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size)
}
