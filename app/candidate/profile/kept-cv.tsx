import { FileForm } from '@/app/_application/file-form'
import { ButtonForm } from '@/app/_lib/button-form'
import { FileText } from '@/components/ui/icons'
import { dropCvAction, keepCvAction, keepLastCvAction } from './actions'
import { Part } from './part'

/** The CV of the profile, by its name; `hasSent` where the one of the last application can be taken. */
export function KeptCv({ name, hasSent }: { name?: string; hasSent: boolean }) {
  return (
    <Part id="kept-cv" title="CV">
      {name ? (
        <p className="flex items-center gap-2">
          <FileText aria-hidden strokeWidth={1.5} className="size-5 shrink-0 text-accent" />
          <b className="min-w-0 font-[580] wrap-anywhere">{name}</b>
        </p>
      ) : (
        <p className="text-14 text-ink-muted">
          A CV is read by recruiters who find your profile, and by nobody else. Applications take their own.
        </p>
      )}
      {!name && hasSent && (
        <ButtonForm action={keepLastCvAction} sends={{}} at="last-cv" size="s">
          Use the CV of my last application
        </ButtonForm>
      )}
      <FileForm
        action={keepCvAction}
        at="kept-cv"
        file={{
          name: 'cv',
          accept: '.pdf,.docx',
          label: name ? 'Another CV' : 'Your CV',
          hint: 'A PDF or DOCX file of at most 5 MB.',
        }}
      >
        Keep this CV
      </FileForm>
      {name && (
        <ButtonForm action={dropCvAction} sends={{}} at="drop-cv" size="s">
          Delete this CV
        </ButtonForm>
      )}
    </Part>
  )
}
