import { ChosenFile, resumeField } from '@/app/_application/chosen-file'
import { Button } from '@/components/ui/button'

/** The way to fill in who one is from a file of another site. */
export function FromResume({ error, disabled }: { error?: string; disabled: boolean }) {
  return (
    <details open={error !== undefined}>
      <summary className="inline-flex min-h-8 items-center font-[550] text-accent underline decoration-current/35">
        Fill in from a JSON Resume
      </summary>
      <div className="mt-3 grid justify-items-start gap-3 rounded-m border border-line px-5 py-4 [&>div]:w-full">
        <ChosenFile
          {...resumeField}
          hint="It fills in your name, e-mail, phone and links where they are still empty."
          error={error}
        />
        <Button name="do" value="resume" disabled={disabled}>
          Fill it in
        </Button>
      </div>
    </details>
  )
}
