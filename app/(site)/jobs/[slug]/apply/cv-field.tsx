import { type ChangeEvent, type FormEvent, useState } from 'react'
import { described, Field } from '@/components/ui/field'

const largest = 5 * 1024 * 1024
const hint = 'A PDF or DOCX file of at most 5 MB.'

/** The file of the CV. Its true check is on the server, which opens it. */
export function CvField({
  error,
  onChange,
}: {
  error?: string
  onChange: (event: ChangeEvent<HTMLInputElement>) => void
}) {
  return (
    <Field label="CV" name="cv" hint={hint} error={error}>
      <input
        id="cv"
        name="cv"
        type="file"
        accept=".pdf,.docx,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
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
