import { createHash } from 'node:crypto'

/**
 * The one style inside pages, which holds before any file has come: a reader who touches a long page that early would
 * else have all of it laid out, without its style.
 */
export const firstStyle = '@media screen{.later{content-visibility:auto}}'

/** Its source in a content security policy. */
export const firstStyleSource = `'sha256-${createHash('sha256').update(firstStyle).digest('base64')}'`
