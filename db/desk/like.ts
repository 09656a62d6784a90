/** The pattern of SQL's `like` that finds a text anywhere, whatever signs of its own it has; at most 80 characters count. */
export function contains(text: string): string {
  return `%${text.slice(0, 80).replace(/[%_]/g, '_')}%`
}
