/** A place where nothing is yet, with the next step in it. */
export function Empty({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <div className="grid justify-items-start gap-3 rounded-m bg-sunken px-6 py-8">
      <h2 className="text-20">{title}</h2>
      <div className="grid max-w-[60ch] gap-3 text-ink-muted">{children}</div>
    </div>
  )
}
