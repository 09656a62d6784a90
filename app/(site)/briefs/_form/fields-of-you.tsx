import { LongText } from '@/app/_plain/long-text'
import { Select, TextField } from '@/components/ui/field'
import { companySizes } from '@/rules/briefs/company'
import { Step, type StepFields } from './step'

/** `isKnown` where the brief was sent before: its e-mail address is what it is known by, and stays. */
export function YouFields({ values, errors, isKnown }: StepFields & { isKnown: boolean }) {
  const field = (name: string) => ({ name, defaultValue: values[name], error: errors[name] })
  return (
    <Step id="you" name="You">
      <div className="grid gap-6 sm:grid-cols-2 sm:gap-4">
        <TextField label="Company" required autoComplete="organization" {...field('companyName')} />
        <TextField
          label="Website"
          type="text"
          inputMode="url"
          optional
          autoComplete="url"
          {...field('website')}
        />
        <Select
          label="People who work there"
          optional
          options={companySizes}
          empty="Not said"
          {...field('size')}
        />
        <TextField label="SIREN" optional inputMode="numeric" autoComplete="off" {...field('siren')} />
      </div>
      <LongText label="What it does" optional rows={3} maxLength={600} {...field('about')} />
      <div>
        <label className="flex min-h-11 items-center gap-2 font-[580]">
          <input
            type="checkbox"
            name="confidential"
            defaultChecked={Boolean(values.confidential)}
            aria-describedby="confidential-hint"
            className="size-5 shrink-0"
          />
          Keep it confidential who hires
        </label>
        <p id="confidential-hint" className="text-13 text-ink-muted">
          The job then names no company. Only people who apply, and agree to keep it to themselves, read your
          name.
        </p>
      </div>
      <TextField label="Your name" required autoComplete="name" {...field('contactName')} />
      <div className="grid gap-6 sm:grid-cols-2 sm:gap-4">
        <TextField
          label="E-mail"
          type="email"
          required
          autoComplete="email"
          autoCapitalize="none"
          readOnly={isKnown}
          hint={isKnown && 'This stays as it is.'}
          {...field('email')}
        />
        <TextField label="Phone" type="tel" optional autoComplete="tel" {...field('phone')} />
      </div>
      <TextField
        label="How and when to reach you"
        optional
        hint="Mornings before ten, or by e-mail first."
        {...field('reach')}
      />
    </Step>
  )
}
