/** The name of a part of the home page over a rule, with at most one way on. */
export function SectionHead({
  id,
  title,
  path,
  link,
}: {
  id: string
  title: string
  path?: string
  link?: string
}) {
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b-2 border-ink pb-2.5">
      <h2 id={id}>{title}</h2>
      {path && (
        <a href={path} className="py-0.5 underline">
          {link}
        </a>
      )}
    </div>
  )
}
