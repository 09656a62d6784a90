/** A titled part of a desk page, on a line of its own; `id` names it for links. */
export function Panel({
  id,
  title,
  aside,
  children,
}: {
  id: string
  title: string
  aside?: React.ReactNode
  children: React.ReactNode
}) {
  return (
    <section
      aria-labelledby={id}
      className="grid min-w-0 content-start gap-3 border-t border-line-strong pt-3"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id={id} className="text-17">
          {title}
        </h2>
        {aside && <p className="text-13 text-ink-muted">{aside}</p>}
      </div>
      {children}
    </section>
  )
}

/** Facts with their names, side by side where there is room. */
export function Facts({ facts }: { facts: [name: string, value: React.ReactNode][] }) {
  return (
    <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
      {facts.map(
        ([name, value]) =>
          value && (
            <div key={name} className="min-w-0 has-[a]:col-span-full [&_a]:underline">
              <dt className="text-13 text-ink-muted">{name}</dt>
              <dd className="wrap-anywhere">{value}</dd>
            </div>
          ),
      )}
    </dl>
  )
}
