import type { ComponentProps, ReactNode } from 'react'
import { TriangleAlert } from './icons'
import { TextBox } from './text-box'

type Labelled = { label: string; name: string; hint?: ReactNode; error?: string; optional?: boolean }

export const fileClasses =
  'w-full min-w-0 rounded-m border border-dashed border-line-strong bg-surface p-2 text-14 text-ink-muted file:me-3 file:min-h-9 file:cursor-pointer file:rounded-[7px] file:border file:border-solid file:border-line-strong file:bg-paper file:px-3 file:font-[580] file:text-ink hover:file:border-ink aria-invalid:border-bad'

export const inputClasses =
  'w-full min-h-11 rounded-m border border-line-strong bg-surface px-3 py-2 focus-visible:border-accent focus-visible:outline-offset-0 focus-visible:rounded-m aria-invalid:border-bad'

export function TextField({
  label,
  name,
  hint,
  error,
  optional,
  ...props
}: Labelled & ComponentProps<'input'>) {
  return (
    <Field {...{ label, name, hint, error, optional }}>
      <input id={name} name={name} className={inputClasses} {...described(name, hint, error)} {...props} />
    </Field>
  )
}

export function TextArea({
  label,
  name,
  hint,
  error,
  optional,
  ...props
}: Labelled & ComponentProps<'textarea'>) {
  return (
    <Field {...{ label, name, hint, error, optional }}>
      <TextBox
        id={name}
        name={name}
        rows={4}
        className={inputClasses}
        {...described(name, hint, error)}
        {...props}
      />
    </Field>
  )
}

/** A choice from a vocabulary; `empty` adds a first option that stands for none, without which a choice is always made. */
export function Select({
  label,
  name,
  hint,
  error,
  optional,
  options,
  empty,
  required,
  ...props
}: Labelled & ComponentProps<'select'> & { options: Record<string, string>; empty?: string }) {
  return (
    <Field {...{ label, name, hint, error, optional }}>
      <select
        id={name}
        name={name}
        required={required && empty !== undefined}
        className={inputClasses}
        {...described(name, hint, error)}
        {...props}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {Object.entries(options).map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  )
}

/** A label, a hint, a control and its error, tied together for those who listen to the page. */
export function Field({ label, name, hint, error, optional, children }: Labelled & { children: ReactNode }) {
  return (
    <div className="grid content-start gap-1 border-bad has-[>[aria-invalid=true]]:border-s-3 has-[>[aria-invalid=true]]:ps-3">
      <label htmlFor={name} className="font-[580]">
        {label}
        {optional && <span className="font-normal text-ink-muted"> (optional)</span>}
      </label>
      {hint && (
        <p id={`${name}-hint`} className="text-13 text-ink-muted">
          {hint}
        </p>
      )}
      {children}
      {error && <FieldProblem id={`${name}-error`}>{error}</FieldProblem>}
    </div>
  )
}

/** What is wrong with a field, below it. */
export function FieldProblem({ id, children }: { id?: string; children?: ReactNode }) {
  return (
    <p id={id} className="flex items-baseline gap-1.5 text-14 text-bad">
      <TriangleAlert aria-hidden strokeWidth={1.5} className="size-4 shrink-0 translate-y-0.5" />
      {children}
    </p>
  )
}

/** The attributes that tie a control to its hint and error. */
export function described(name: string, hint: ReactNode, error?: string) {
  const ids = [hint ? `${name}-hint` : '', error ? `${name}-error` : ''].filter(Boolean).join(' ')
  return { 'aria-describedby': ids || undefined, 'aria-invalid': error ? true : undefined }
}
