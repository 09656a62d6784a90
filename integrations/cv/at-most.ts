/** Lets `most` pieces of work run at once; the others wait in line. */
export function atMost(most: number) {
  const line: (() => void)[] = []
  let running = 0

  return async function inLine<T>(work: () => Promise<T>): Promise<T> {
    if (running >= most) await new Promise<void>((go) => line.push(go))
    else running++
    try {
      return await work()
    } finally {
      const next = line.shift()
      if (next) next()
      else running--
    }
  }
}
