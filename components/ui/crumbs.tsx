export type Crumb = { name: string; path: string; lang?: string }

/** Where a page stands; the last name is the page itself and is no link. */
export function Crumbs({ trail, here, lang }: { trail: Crumb[]; here: string; lang?: string }) {
  return (
    <nav aria-label="Breadcrumb" className="pt-5 text-13 text-ink-muted">
      <ol className="flex flex-wrap gap-2">
        {trail.map((crumb) => (
          <li key={crumb.path} className="after:ms-2 after:text-line-strong after:content-['/']">
            <a href={crumb.path} lang={crumb.lang} className="hover:underline">
              {crumb.name}
            </a>
          </li>
        ))}
        <li aria-current="page" lang={lang}>
          {here}
        </li>
      </ol>
    </nav>
  )
}
