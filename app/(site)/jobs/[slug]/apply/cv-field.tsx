import { type ChangeEvent, type FormEvent, useState } from 'react'
import { described, Field } from '@/components/ui/field'
import { FileText } from '@/components/ui/icons'

const largest = 5 * 1024 * 1024
const hint = 'A PDF or DOCX file of at most 5 MB.'
const accept =
  '.pdf,.docx,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document'

type Props = {
  /** The CV that a draft holds already. */
  kept?: { name: string; href: string }
  error?: string
  onChange: (event: ChangeEvent<HTMLInputElement>) => void
}

/** The file of the CV. Its true check is on the server, which opens it. */
export function CvField({ kept, error, onChange }: Props) {
  return (
    <Field
      label="CV"
      name="cv"
      hint={kept ? `Choose a file to replace this one. ${hint}` : hint}
      error={error}
    >
      {kept && (
        <p className="mb-1 flex items-center gap-2.5 rounded-m border border-line bg-surface px-3 py-2">
          <FileText aria-hidden strokeWidth={1.5} className="size-5 shrink-0 text-accent" />
          <a href={kept.href} target="_blank" rel="noreferrer" className="min-w-0 underline wrap-anywhere">
            {kept.name}
          </a>
        </p>
      )}
      <input
        id="cv"
        name="cv"
        type="file"
        accept={accept}
        onChange={onChange}
        className="w-full min-w-0 rounded-m border border-dashed border-line-strong bg-surface p-2 text-14 text-ink-muted file:me-3 file:min-h-9 file:cursor-pointer file:rounded-[7px] file:border file:border-solid file:border-line-strong file:bg-paper file:px-3 file:font-[580] file:text-ink hover:file:border-ink aria-invalid:border-bad"
        {...described('cv', hint, error)}
      />
    </Field>
  )
}

/** Says at once what the server would refuse unread: it takes no request beyond 6 MB, and what was typed would go with it. */
export function useCvCheck() {
  const [tooLarge, setTooLarge] = useState(false)
  return {
    problem: tooLarge
      ? 'This file is larger than 5 MB. Export your CV as a smaller PDF and choose it again.'
      : undefined,
    look: ({ target }: ChangeEvent<HTMLInputElement>) =>
      setTooLarge((target.files?.[0]?.size ?? 0) > largest),
    holdBack: (event: FormEvent<HTMLFormElement>) => {
      if (!tooLarge) return
      event.preventDefault()
      event.currentTarget.querySelector<HTMLElement>('#cv')?.focus()
    },
  }
}
