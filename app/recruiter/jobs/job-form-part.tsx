/** A part of the job's form: its name at the left, its fields at the right. */
export function JobFormPart({
  title,
  hint,
  children,
}: {
  title: string
  hint?: string
  children: React.ReactNode
}) {
  return (
    <fieldset className="grid min-w-0 gap-x-8 gap-y-4 border-t border-line-strong pt-4 lg:grid-cols-[13rem_minmax(0,1fr)]">
      <legend className="float-start w-full font-head text-17 font-[650] lg:w-auto">{title}</legend>
      {hint ? <p className="text-13 text-ink-muted lg:col-start-1 lg:row-start-2">{hint}</p> : null}
      <div className="grid min-w-0 gap-4 lg:col-start-2 lg:row-span-3 lg:row-start-1">{children}</div>
    </fieldset>
  )
}
