import type { FormState } from '@/app/_lib/form-state'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/field'
import type { TemplatePurpose } from '@/rules/templates/draft'
import { type TemplateChoice, templateField } from './template-field'

const ofWhat: Record<TemplatePurpose, string> = {
  message: 'message',
  refusal: 'refusal',
  move: 'note',
  invitation: 'invitation',
}

/** Chooses a template inside a form and adds its text to what is typed there; without any, leads to where one is written. */
export function ChooseTemplate({
  purpose,
  templates,
  state,
}: {
  purpose: TemplatePurpose
  templates: TemplateChoice[]
  state: FormState
}) {
  const field = templateField(purpose)
  if (templates.length === 0)
    return (
      <p className="text-13">
        <a href={`/recruiter/templates/new?for=${purpose}`} className="text-accent underline">
          Keep a template for a {ofWhat[purpose]}
        </a>
      </p>
    )
  return (
    <div className="flex flex-wrap items-end gap-3">
      <div className="min-w-0 flex-1">
        <Select
          label={`Template for the ${ofWhat[purpose]}`}
          name={field}
          optional
          empty="None"
          options={Object.fromEntries(templates.map(({ id, name }) => [id, name]))}
          defaultValue={state.values[field]}
          error={state.errors[field]}
        />
      </div>
      <Button name="use" value={purpose} className="min-h-11">
        Use it<span className="sr-only"> for the {ofWhat[purpose]}</span>
      </Button>
    </div>
  )
}
