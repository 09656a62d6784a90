/** The schema.org BreadcrumbList of a page, from the home page down to the page itself; addresses are absolute. */
export function breadcrumbs(items: { name: string; url: string }[]) {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: items.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url,
    })),
  }
}

const unsafe: Record<string, string> = { '<': '\\u003c', '\u2028': '\\u2028', '\u2029': '\\u2029' }

/** The JSON of structured data as it may stand inside a script element, whatever its texts say. */
export function toJsonLd(object: object): string {
  return JSON.stringify(object).replace(/[<\u2028\u2029]/g, (sign) => unsafe[sign] ?? '')
}
