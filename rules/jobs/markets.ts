/** A role, technology or city has a page of its own from so many open jobs on: fewer are no market. */
export const leastOfMarket = 5

/** A city by its key, “fr:lyon”; undefined for a country, for remote work, and for a name that no address can hold. */
export function cityOf(key: string): { country: string; name: string } | undefined {
  const [, country, name] = /^([a-z]{2}):([a-z0-9-]+)$/.exec(key) ?? []
  return country && name ? { country, name } : undefined
}

/** The keys of cities by the words for them in an address: “lyon”, and “birmingham-gb” where countries share a name. */
export function citySlugs(keys: string[]): Map<string, string> {
  const cities = keys.flatMap((key) => {
    const city = cityOf(key)
    return city ? [{ key, ...city }] : []
  })
  const times = new Map<string, number>()
  for (const { name } of cities) times.set(name, (times.get(name) ?? 0) + 1)
  return new Map(
    cities.map(({ key, name, country }) => [times.get(name) === 1 ? name : `${name}-${country}`, key]),
  )
}

export type MarketFacet = 'role' | 'tech' | 'place'

/** Markets with the addresses of their pages; countries and remote work have none. */
export function marketPaths<M extends { value: string }>(
  facet: MarketFacet,
  markets: M[],
): (M & { path: string })[] {
  if (facet !== 'place') return markets.map((one) => ({ ...one, path: `/jobs/${facet}/${one.value}` }))
  const slugs = [...citySlugs(markets.map(({ value }) => value))]
  const slugOf = new Map(slugs.map(([slug, key]) => [key, slug]))
  return markets.flatMap((one) => {
    const slug = slugOf.get(one.value)
    return slug ? [{ ...one, path: `/jobs/in/${slug}` }] : []
  })
}
