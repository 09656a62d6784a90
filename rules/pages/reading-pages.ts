/** What a search of jobs may ask for; those of its filters that mean several things when they are said several times. */
export const searchParameters =
  'q role seniority tech contract workplace place company language all pay paid since near radius sort after'.split(
    ' ',
  )
const several = new Set('role seniority tech contract workplace place company language pay'.split(' '))

/** What the market of a brief is counted for, as its form names it. */
export const asksOfMarket = [
  ...['role', 'seniority', 'contract', 'country'],
  ...['payMin', 'payMax', 'payCurrency', 'technologies'],
]

/** What reads the same for every visitor: pages by their address, with the parameters that each understands. */
const pages: [path: RegExp, parameters: readonly string[]][] = [
  [/^\/$/, []],
  [/^\/jobs$/, searchParameters],
  [/^\/jobs\/(?:in|role|tech)\/[a-z0-9-]+$/, []],
  [/^\/jobs\/(?!(?:suggest|alert)$)[a-z0-9-]+$/, []],
  [/^\/companies$/, ['q', 'from']],
  [/^\/companies\/[a-z0-9-]+$/, []],
  [/^\/guides$/, ['q']],
  [/^\/guides\/[a-z0-9-]+$/, ['years', 'level']],
  [/^\/guides\/[a-z0-9-]+\/history$/, []],
  [/^\/guides\/compare\/[a-z0-9-]+$/, []],
  [/^\/salaries$/, ['years', 'level', 'role', 'country']],
  [/^\/briefs\/market$/, asksOfMarket],
  [/^\/(?:editorial|method|practice|trouble|missing|offline|privacy|legal|terms|accessibility|cookies)$/, []],
]

/** The same, in other formats than HTML. */
const files: [path: RegExp, parameters: readonly string[]][] = [
  [/^\/jobs\.(?:rss|feed\.json)$/, searchParameters],
  [/^\/jobs\/[a-z0-9-]+\/card\.png$/, []],
  [/^\/guides\/[a-z0-9-]+\.(?:json|csv)$/, []],
  [/^\/guides\/[a-z0-9-]+\/(?:feed\.xml|card\.png)$/, []],
  [/^\/guides\/[a-z0-9-]+\/pay\.svg$/, ['currency']],
  [/^\/briefs\/new\/market$/, asksOfMarket],
  [/^\/sitemap\.xml$|^\/sitemaps\/[a-z0-9.-]+$/, []],
]

/** Plain forms: each is rendered for whoever asks, and sent to its own page. */
const forms = [/^\/briefs\/new$/, /^\/briefs\/(?!(?:new|market)(?:\/|$))[^/]+(?:\/(?:edit|draft|outcome))?$/]

const tracking = /^(?:via|utm_\w+|gclid|fbclid|msclkid|mc_[ce]id)$/
const longestAddress = 500

export type PublicAddress = {
  /** The address in one spelling, without what only counts visitors. */
  path: string
  /** It holds words that anybody may have typed: there are endlessly many of it. */
  freeText: boolean
}

/** True for a page that is read and holds nothing for a framework in the browser to run. */
export function isReadingPage(pathname: string): boolean {
  return pages.some(([path]) => path.test(pathname))
}

/** True for a form of plain HTML, which Next renders and nothing of Next runs on. */
export function isPlainForm(pathname: string): boolean {
  return !isReadingPage(pathname) && forms.some((path) => path.test(pathname))
}

/** True for a page on which the framework has nothing to do in the browser: one that is read, or a plain form. */
export function runsNoFramework(pathname: string): boolean {
  return isReadingPage(pathname) || isPlainForm(pathname)
}

/**
 * The one address of what is the same for everybody; undefined for all else, for unknown, doubled or endless
 * parameters too, which only the page itself can judge.
 */
export function publicAddress(url: string): PublicAddress | undefined {
  if (url.length > longestAddress) return undefined
  const [pathname = '', query = '', ...more] = url.split('?')
  const known = [...pages, ...files].find(([path]) => path.test(pathname))
  if (!known || more.length > 0) return undefined
  if (query === '') return { path: pathname, freeText: false }

  const params = new URLSearchParams(query)
  for (const name of [...params.keys()]) if (tracking.test(name)) params.delete(name)
  const names = known[1]
  for (const name of new Set(params.keys())) {
    const values = params.getAll(name)
    if (!names.includes(name) || (values.length > 1 && !several.has(name))) return undefined
    // A form sends its empty fields, too.
    if (values.every((value) => value === '')) params.delete(name)
  }
  // The second of two values of pay is its currency: their order counts.
  const sorted = [...params].sort(([a, x], [b, y]) => compare(a, b) || (a === 'pay' ? 0 : compare(x, y)))
  // Of the people whom a market counts some may leave without a change of what is public.
  const freeText =
    pathname.startsWith('/briefs/') ||
    ['q', 'place', 'near', 'pay', 'after', 'from', 'years'].some((name) => params.has(name))
  const said = new URLSearchParams(sorted).toString()
  return { path: said ? `${pathname}?${said}` : pathname, freeText }
}

const compare = (a: string, b: string) => Number(a > b) - Number(a < b)
