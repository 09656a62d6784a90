/** A page of the law: a title, one sentence that says what it is, and its text; `of` is the day of the text. */
export function LegalPage({
  title,
  lead,
  of,
  children,
}: {
  title: string
  lead: string
  of?: React.ReactNode
  children: React.ReactNode
}) {
  return (
    <article className="wrap max-w-[46rem] pt-10 md:pt-14">
      <header className="border-b border-ink pb-6">
        <h1>{title}</h1>
        <p className="mt-3 max-w-[40em] text-17 text-ink-muted">{lead}</p>
        {of && <p className="mt-3 text-14 text-ink-muted">{of}</p>}
      </header>
      <div className="reading mt-8 [&_dd]:wrap-anywhere [&_dt]:font-[580] [&_h2]:mt-10 [&_h2]:mb-3">
        {children}
      </div>
    </article>
  )
}

/** Facts of the law with their names, without those that nobody has said. */
export function LegalFacts({ facts }: { facts: [name: string, value: React.ReactNode][] }) {
  return (
    <dl className="grid gap-x-8 gap-y-3 sm:grid-cols-[12rem_minmax(0,1fr)]">
      {facts.map(
        ([name, value]) =>
          value && (
            <div key={name} className="contents">
              <dt>{name}</dt>
              <dd className="whitespace-pre-line max-sm:-mt-2">{value}</dd>
            </div>
          ),
      )}
    </dl>
  )
}

/** A link that opens a letter to an address. */
export function MailTo({ address }: { address: string }) {
  return <a href={`mailto:${address}`}>{address}</a>
}
