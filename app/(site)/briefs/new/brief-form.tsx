'use client'

import { useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { FormErrors } from '@/components/ui/form-errors'
import { SpamGuard } from '@/components/ui/spam-guard'
import { submitBriefAction } from './actions'
import { TermsFields, YouFields } from './fields-of-the-terms'
import { PersonFields, RoleFields } from './fields-of-the-work'
import { Stepper } from './stepper'

type Props = { stamp: string; role?: string; guide?: { slug: string; title: string } }

/** The four steps of a brief as one form; `role` and `guide` are where the company comes from. */
export function BriefForm({ stamp, role, guide }: Props) {
  const { state, form, pending } = useFormAction(submitBriefAction)
  const values = { ...usual, role: role ?? '', fromGuide: guide?.slug ?? '', ...state.values }
  const { errors } = state
  return (
    <form {...form} className="group grid gap-8">
      <Stepper />
      <FormErrors {...state} />
      <SpamGuard stamp={state.values.stamp ?? stamp} />
      <input type="hidden" name="fromGuide" value={values.fromGuide} />
      {/* React empties a form after its action, and a select does not take a new default: a new key does both. */}
      <div key={JSON.stringify(state.values)} className="grid gap-10">
        <RoleFields values={values} errors={errors} from={guide?.title} />
        <PersonFields values={values} errors={errors} />
        <TermsFields values={values} errors={errors} />
        <YouFields values={values} errors={errors} />
      </div>
      <div className="grid justify-items-start gap-3 border-t border-ink pt-6">
        <Button look="main" disabled={pending}>
          {pending ? 'Sending…' : 'Send the brief'}
        </Button>
        <p className="max-w-[60ch] text-14 text-ink-muted">
          A person reads it and calls you. We use your address and number for this brief only.
        </p>
      </div>
    </form>
  )
}

const usual: Record<string, string> = { contract: 'permanent', country: 'FR', payCurrency: 'EUR' }
