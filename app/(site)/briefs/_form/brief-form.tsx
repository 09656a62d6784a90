'use client'

import { type ReactNode, useRef } from 'react'
import { type KeptFile, useFileCheck } from '@/app/_files/file-field'
import { Form } from '@/app/_lib/form'
import type { FormState } from '@/app/_lib/form-state'
import { type FormAction, useFormAction } from '@/app/_lib/use-form-action'
import { MarketCheck } from '@/app/_market/market-check'
import type { MarketCheck as Checked } from '@/app/_market/read-check'
import { useMarketCheck } from '@/app/_market/use-market-check'
import { PrivacyNote } from '@/components/privacy-note'
import { Button } from '@/components/ui/button'
import { FormErrors } from '@/components/ui/form-errors'
import { SpamGuard } from '@/components/ui/spam-guard'
import { Description } from './description'
import { TermsFields } from './fields-of-the-terms'
import { PersonFields, RoleFields } from './fields-of-the-work'
import { YouFields } from './fields-of-you'
import { HumanQuestion } from './human-question'
import { Stepper } from './stepper'
import { useKeptDraft } from './use-kept-draft'
import { useLeftFields } from './use-left-fields'
import { usual } from './usual'

/** What the form shows after it was sent, or asked for the market without scripts. */
export type BriefState = FormState & { market?: Checked }

type Props = {
  action: FormAction<BriefState>
  /** What the form begins with, by the names of its fields. */
  first?: Record<string, string>
  /** What is known of who asks, in a form that begins anew. */
  known?: Record<string, string>
  submit: string
  stamp: string
  role?: string
  guide?: { slug: string; title: string }
  market?: Checked
  /** The description that was sent before. */
  description?: KeptFile
  children: ReactNode
}

/** The four steps of a brief as one form, and beside it the market and what follows; `role` and `guide` are where the company comes from. */
export function BriefForm({
  action,
  first,
  known,
  submit,
  stamp,
  role,
  guide,
  market,
  description,
  children,
}: Props) {
  const { state, form, pending } = useFormAction(action)
  const values = {
    ...usual,
    role: role ?? '',
    fromGuide: guide?.slug ?? '',
    ...known,
    ...first,
    ...state.values,
  }
  const { left, onBlur, forget } = useLeftFields()
  const errors = said({ ...state.errors, ...left })
  const asked: BriefState = state
  const { check, look } = useMarketCheck(asked.market ?? market)
  const whole = useRef<HTMLFormElement>(null)
  const files = useFileCheck()
  const kept = useKeptDraft(whole, first ? false : state.message)
  return (
    <div className="grid items-start gap-x-14 gap-y-10 min-[980px]:grid-cols-[minmax(0,1fr)_23.5rem]">
      <Form
        {...form}
        ref={whole}
        id="brief"
        onChange={(event) => {
          look(event.currentTarget)
          if (!first) kept.keep()
        }}
        onBlur={onBlur}
        onSubmit={(event) => {
          forget()
          files.holdBack(event)
          if (event.defaultPrevented) return
          if (!first) kept.sent()
          form.onSubmit(event)
        }}
        className="group grid gap-8"
      >
        <Stepper />
        {kept.isBack && <KeptBack forget={kept.forget} />}
        <FormErrors {...state} />
        <SpamGuard stamp={state.values.stamp ?? stamp} />
        <input type="hidden" name="fromGuide" value={values.fromGuide} />
        {first?.brief && <input type="hidden" name="brief" value={first.brief} />}
        <div className="grid gap-10">
          <RoleFields values={values} errors={errors} from={guide?.title} />
          <PersonFields values={values} errors={errors}>
            <Description values={values} errors={errors} files={files} kept={description} />
          </PersonFields>
          <TermsFields values={values} errors={errors} />
          <YouFields values={values} errors={errors} />
        </div>
        <HumanQuestion values={values} errors={errors} />
        <div className="grid justify-items-start gap-3 border-t border-ink pt-6">
          <Button look="main" disabled={pending}>
            {pending ? 'Sending…' : submit}
          </Button>
          <PrivacyNote>
            A recruiter reads it and calls you. We use your address and number for this brief only.
          </PrivacyNote>
        </div>
      </Form>
      <aside
        aria-label="Market and next steps"
        className="grid gap-5 rounded-m border border-line bg-surface p-5 text-14 sm:p-6 min-[980px]:sticky min-[980px]:top-6"
      >
        {check ? (
          <>
            <MarketCheck check={check} />
            <p>
              <a href={check.page} className="py-1 underline">
                This check on a page of its own, without your company’s name
              </a>
            </p>
          </>
        ) : (
          <p className="text-ink-muted">
            Choose a role. Then you see here how many comparable jobs are open and what they pay.
          </p>
        )}
        <noscript>
          <Button form="brief" name="ask" value="market">
            Check again
          </Button>
        </noscript>
        {children}
      </aside>
    </div>
  )
}

const said = (errors: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(errors).flatMap(([name, error]) => (error ? [[name, error]] : [])))

function KeptBack({ forget }: { forget: () => void }) {
  return (
    <p role="status" className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-m bg-quiet px-4 py-2.5">
      What you typed before is back. It is kept on this device alone until you send it.
      <Button type="button" size="s" onClick={forget}>
        Begin anew
      </Button>
    </p>
  )
}
