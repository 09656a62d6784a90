/**
 * The value of this name in this process, made at its first use. Next bundles a module more than once in one process,
 * and each copy would make its own.
 */
export function onePerProcess<T>(name: string, make: () => T): T {
  const shared = globalThis as typeof globalThis & { metier?: Map<string, unknown> }
  shared.metier ??= new Map()
  if (!shared.metier.has(name)) shared.metier.set(name, make())
  return shared.metier.get(name) as T // what the same name made
}
