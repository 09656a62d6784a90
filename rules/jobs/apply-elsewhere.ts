import { websiteOf } from '../websites'

/** Where a job was read, and where its employer takes applications; all null for a job of our own. */
export type Origin = { source: string | null; applyUrl: string | null; sourceUrl: string | null }

export type Elsewhere = { url: string; host: string }

/** The employer's own page for applying to an imported job; undefined where candidates apply with us. */
export function applyElsewhere({ source, applyUrl, sourceUrl }: Origin): Elsewhere | undefined {
  return source ? (outside(applyUrl) ?? outside(sourceUrl)) : undefined
}

/** The page on which an imported job was read. */
export function readAt({ source, sourceUrl }: Origin): Elsewhere | undefined {
  return source ? outside(sourceUrl) : undefined
}

// A record of somebody else may hold any text.
function outside(address: string | null): Elsewhere | undefined {
  const website = address ? websiteOf(address) : undefined
  return website && { url: website.href, host: website.host }
}
