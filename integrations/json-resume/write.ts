import type { Resume } from './read'

/** The parts of a resume that are known; the others are left out. */
export type KnownParts = { [K in keyof Resume]?: Partial<Resume[K]> | Resume[K] }

const schema = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json'

/** A JSON Resume 1.0.0 of what is known, as another site reads it: nothing in it is empty. */
export function writeJsonResume(known: KnownParts, at: Date): object {
  const meta = { version: 'v1.0.0', lastModified: at.toISOString().slice(0, 19) }
  return { $schema: schema, ...withoutEmpty(known), meta }
}

function withoutEmpty(value: object): object {
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, part]) => {
      const kept = cleaned(part)
      return kept === undefined ? [] : [[name, kept]]
    }),
  )
}

function cleaned(value: unknown): unknown {
  if (Array.isArray(value)) {
    const kept = value.map(cleaned).filter((one) => one !== undefined)
    return kept.length > 0 ? kept : undefined
  }
  if (typeof value === 'object' && value !== null) {
    const kept = withoutEmpty(value)
    return Object.keys(kept).length > 0 ? kept : undefined
  }
  return value === '' || value === null ? undefined : value
}
