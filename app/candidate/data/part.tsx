/** One kind of what is stored. */
export function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className="grid gap-4">
      <h2 className="border-b-2 border-line pb-2 text-17">{title}</h2>
      {children}
    </section>
  )
}

/** What is stored, why, and until when. */
export function Kept({ what, why, until }: { what: string; why: string; until: string }) {
  return (
    <div className="max-w-[65ch]">
      <p>{what}</p>
      <p className="text-14 text-ink-muted">
        {why} {until}
      </p>
    </div>
  )
}
