/** One of the matters beside the form of a profile. */
export function Part({ id, title, children }: { id: string; title: string; children: React.ReactNode }) {
  return (
    <section aria-labelledby={id} className="grid justify-items-start gap-3">
      <h2 id={id} className="w-full border-b-2 border-line pb-2 text-17">
        {title}
      </h2>
      {children}
    </section>
  )
}
