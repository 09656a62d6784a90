import { ButtonForm } from '@/app/_lib/button-form'
import type { FormAction } from '@/app/_lib/use-form-action'
import { findRealCompany } from '@/db/applications/real-company'

/** Who hires for a confidential job: the name, once whoever has applied agrees to keep it; nothing for any other job. */
export async function RealCompany({
  applicationId,
  action,
  named,
}: {
  applicationId: string
  action: FormAction
  named: string
}) {
  const realCompany = await findRealCompany(applicationId)
  if (!realCompany) return null
  return (
    <section
      aria-labelledby="who-hires"
      className="grid gap-3 rounded-m border border-line bg-surface p-5 text-14"
    >
      <h2 id="who-hires" className="text-17">
        Who hires
      </h2>
      {realCompany.name ? (
        <p className="wrap-anywhere">
          <b className="font-[580]">{realCompany.name}</b>. You agreed to keep this name to yourself.
        </p>
      ) : (
        <>
          <p>This company does not give its name to the public. You may read it, since you applied.</p>
          <ButtonForm action={action} sends={{ about: named }} at="name" size="s">
            I keep it to myself: show me the name
          </ButtonForm>
        </>
      )}
    </section>
  )
}
