import type { ReactNode } from 'react'
import { described } from '@/components/ui/field'
import { TriangleAlert } from '@/components/ui/icons'
import { checkOf, type Section } from '@/rules/applications/sections'

type Ticked = { name: string; defaultValue?: string; error?: string }

/** Under what was brought over: the tick by which its candidate says that it is still right. */
export function Tick({ section, field }: { section: Section; field: (name: string) => Ticked }) {
  return (
    <TickBox {...field(checkOf(section))} look="border-warn bg-warn-soft">
      <b className="font-[580]">Brought over, check it.</b> I have looked at it, and it is right.
    </TickBox>
  )
}

/** One box to tick, in a frame of its own, with its error under it. */
export function TickBox({
  name,
  defaultValue,
  error,
  hint,
  look = 'border-line bg-surface',
  children,
}: Ticked & { hint?: ReactNode; look?: string; children: ReactNode }) {
  return (
    <div className={`grid gap-1 rounded-m border px-4 py-3 ${look}`}>
      <label className="flex items-baseline gap-3">
        <input
          type="checkbox"
          id={name}
          name={name}
          value="yes"
          defaultChecked={defaultValue === 'yes'}
          className="size-4.5 shrink-0 translate-y-0.5 accent-accent"
          {...described(name, hint, error)}
        />
        <span className="max-w-[60ch]">{children}</span>
      </label>
      {hint && (
        <div id={`${name}-hint`} className="ps-7.5 text-13 text-ink-muted">
          {hint}
        </div>
      )}
      {error && (
        <p id={`${name}-error`} className="flex items-baseline gap-1.5 ps-7.5 text-14 text-bad">
          <TriangleAlert aria-hidden strokeWidth={1.5} className="size-4 shrink-0 translate-y-0.5" />
          {error}
        </p>
      )}
    </div>
  )
}
