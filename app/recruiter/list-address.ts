/** The address of a list with these choices, several said one by one; what is empty, or as in `plain`, is left out. */
export function listAddress(
  path: string,
  choices: Record<string, string | number | string[] | undefined>,
  plain: Record<string, string> = {},
): string {
  const given = Object.entries(choices).flatMap(([name, value]) =>
    [value ?? []].flat().flatMap((one) => (one === '' || plain[name] === one ? [] : [[name, String(one)]])),
  )
  const query = new URLSearchParams(given).toString()
  return query ? `${path}?${query}` : path
}
