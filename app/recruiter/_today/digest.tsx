import { ButtonForm } from '@/app/_lib/button-form'
import { hasDigest } from '@/db/desk/digest'
import { chooseDigestAction } from './digest-actions'

/** Whether the letter of the morning comes, and the other choice. */
export async function Digest({ recruiterId }: { recruiterId: string }) {
  const comes = await hasDigest(recruiterId)
  return (
    <section
      aria-labelledby="digest"
      className="flex flex-wrap items-center gap-x-4 gap-y-2 text-13 text-ink-muted"
    >
      <h2 id="digest" className="sr-only">
        The letter of the morning
      </h2>
      <p>
        {comes
          ? 'At seven on working days you get one e-mail with what waits for you.'
          : 'You get no e-mail about what waits for you.'}
      </p>
      <ButtonForm action={chooseDigestAction} sends={{ wanted: comes ? 'no' : 'yes' }} at="digest" size="s">
        {comes ? 'Turn it off' : 'Turn it on'}
      </ButtonForm>
    </section>
  )
}
