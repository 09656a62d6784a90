import type { ReactNode } from 'react'
import { type KeptFile, largestFile, tooLargeWords } from '@/app/_files/file-field'
import { emptyForm, type FormState } from '@/app/_lib/form-state'
import { MarketSoFar } from '@/app/_market/market-check'
import type { MarketCheck } from '@/app/_market/read-check'
import { type PlainAction, PlainForm } from '@/app/_plain/plain-form'
import { PrivacyNote } from '@/components/privacy-note'
import { Button } from '@/components/ui/button'
import { FieldProblem } from '@/components/ui/field'
import { ProblemList } from '@/components/ui/problem-list'
import { SpamGuard } from '@/components/ui/spam-guard'
import { asksOfMarket } from '@/rules/pages/reading-pages'
import { Description } from './description'
import { TermsFields } from './fields-of-the-terms'
import { PersonFields, RoleFields } from './fields-of-the-work'
import { YouFields } from './fields-of-you'
import { HumanQuestion } from './human-question'
import { KeptDraft } from './kept-draft'
import { Stepper } from './stepper'

type Props = {
  action: PlainAction
  /** The page that shows the form. */
  address: string
  /** What the form shows: `values` are what it begins with, where it was not sent yet. */
  state?: FormState
  submit: string
  stamp: string
  guide?: string
  market?: MarketCheck
  /** The brief that is changed, by its token. */
  brief?: string
  /** The description that was sent before. */
  description?: KeptFile
  children: ReactNode
}

/**
 * The four steps of a brief as one form of plain HTML, and beside it the market and what follows. Its elements keep a new
 * one on the device, say what is wrong with a field that was left, and have the market follow.
 */
export function BriefForm({ state = emptyForm, guide, market, brief, description, ...props }: Props) {
  const { values, errors } = state
  return (
    <div className="grid items-start gap-x-14 gap-y-10 min-[980px]:grid-cols-[minmax(0,1fr)_23.5rem]">
      <checked-fields class="contents" at="/briefs/new/field" most={largestFile} too-large={tooLargeWords}>
        <PlainForm action={props.action} address={props.address} id="brief" className="group grid gap-8">
          <Stepper />
          {!brief && <KeptDraft />}
          <ProblemList {...state} />
          <SpamGuard stamp={values.stamp ?? props.stamp} />
          <input type="hidden" name="fromGuide" value={values.fromGuide ?? ''} />
          {brief && <input type="hidden" name="brief" value={brief} />}
          <div className="grid gap-10">
            <RoleFields values={values} errors={errors} from={guide} />
            <PersonFields values={values} errors={errors}>
              <Description values={values} errors={errors} kept={description} />
            </PersonFields>
            <TermsFields values={values} errors={errors} />
            <YouFields values={values} errors={errors} isKnown={brief !== undefined} />
          </div>
          <HumanQuestion values={values} errors={errors} />
          <div className="grid justify-items-start gap-3 border-t border-ink pt-6">
            <Button look="main" data-sending="Sending…">
              {props.submit}
            </Button>
            <PrivacyNote>
              A recruiter reads it and calls you. We use your address and number for this brief only.
            </PrivacyNote>
          </div>
        </PlainForm>
        <template>
          <FieldProblem />
        </template>
      </checked-fields>
      <aside
        aria-label="Market and next steps"
        className="grid gap-5 rounded-m border border-line bg-surface p-5 text-14 sm:p-6 min-[980px]:sticky min-[980px]:top-6"
      >
        <follows-form class="contents" form="brief" at="/briefs/new/market" asks={asksOfMarket.join(' ')}>
          <MarketSoFar check={market} />
        </follows-form>
        <noscript>
          <Button form="brief" name="ask" value="market">
            Check again
          </Button>
        </noscript>
        {props.children}
      </aside>
    </div>
  )
}
