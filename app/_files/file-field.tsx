import type { ChangeEvent } from 'react'
import { dropField, heldField } from '@/app/_lib/form-state'
import { described, Field, fileClasses } from '@/components/ui/field'
import { FileText } from '@/components/ui/icons'

export const largestFile = 5 * 1024 * 1024
export const tooLargeWords = 'This file is larger than 5 MB. Export it as a smaller PDF and choose it again.'
const hint = 'A PDF or DOCX file of at most 5 MB.'
const accept =
  '.pdf,.docx,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** A file that is kept already; without an address where it is only named. */
export type KeptFile = { name: string; href?: string }

type Props = {
  label: string
  name: string
  optional?: boolean
  kept?: KeptFile
  /** Where the kept file may be let go: whether that is ticked. */
  drops?: boolean
  /** What was kept of it when the form came back: a token, a slash, its name. */
  held?: string
  error?: string
  onChange?: (event: ChangeEvent<HTMLInputElement>) => void
}

/** A file to choose, such as a CV. Its true check is on the server, which opens it. */
export function FileField({ label, name, optional, error, onChange, ...before }: Props) {
  const held = error ? undefined : before.held
  const kept = held ? { name: held.slice(held.indexOf('/') + 1) } : before.kept
  return (
    <Field
      {...{ label, name, optional, error }}
      hint={kept ? `Choose a file to replace this one. ${hint}` : hint}
    >
      {kept && <Kept {...kept} />}
      {kept && !held && before.drops !== undefined && (
        <label className="mb-1 flex min-h-6 items-center gap-2.5 text-14">
          <input
            type="checkbox"
            name={dropField(name)}
            value="yes"
            defaultChecked={before.drops}
            className="size-4 shrink-0 accent-accent"
          />
          Remove this file
          <span className="sr-only"> from “{label}”</span>
        </label>
      )}
      {held && <input type="hidden" name={heldField(name)} value={held} />}
      <input
        id={name}
        name={name}
        type="file"
        accept={accept}
        onChange={onChange}
        className={fileClasses}
        {...described(name, hint, error)}
      />
    </Field>
  )
}

function Kept({ name, href }: KeptFile) {
  return (
    <p className="mb-1 flex items-center gap-2.5 rounded-m border border-line bg-surface px-3 py-2">
      <FileText aria-hidden strokeWidth={1.5} className="size-5 shrink-0 text-accent" />
      {href ? (
        <a href={href} target="_blank" rel="noreferrer" className="min-w-0 underline wrap-anywhere">
          {name}
        </a>
      ) : (
        <span className="min-w-0 wrap-anywhere">{name}</span>
      )}
    </p>
  )
}
