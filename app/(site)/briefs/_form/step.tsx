import type { ReactNode } from 'react'

export type StepFields = { values: Record<string, string>; errors: Record<string, string> }

/** One step of the brief: its name, what it is for, its fields. */
export function Step({ id, name, children }: { id: string; name: string; children: ReactNode }) {
  return (
    <fieldset id={id} className="min-w-0 scroll-mt-6 border-t border-line pt-6">
      <legend className="float-start mb-5 w-full">
        <h2>{name}</h2>
      </legend>
      <div className="clear-both grid gap-6">{children}</div>
    </fieldset>
  )
}
