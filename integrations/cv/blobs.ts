/** Where bytes are kept under names that we make. `get` is undefined, and `delete` silent, when there is no such name. */
export type BlobStore = {
  put(name: string, bytes: Uint8Array): Promise<void>
  get(name: string): Promise<Buffer | undefined>
  delete(name: string): Promise<void>
  /** The names that have not been written since; drafts that were never finished are removed on the way. */
  listOld(before: Date): Promise<string[]>
}

/** The name, where it is one that we make: 32 hexadecimal digits; throws for any other. */
export function checkName(name: string): string {
  if (!/^[0-9a-f]{32}$/.test(name)) throw new Error('not the name of a stored file')
  return name
}
