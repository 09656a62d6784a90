/** The address of a list with these choices; empty choices, and those that are as in `plain`, are left out. */
export function listAddress(
  path: string,
  choices: Record<string, string | number | undefined>,
  plain: Record<string, string> = {},
): string {
  const given = Object.entries(choices).flatMap(([name, value]) =>
    value === undefined || value === '' || plain[name] === value ? [] : [[name, String(value)]],
  )
  const query = new URLSearchParams(given).toString()
  return query ? `${path}?${query}` : path
}
