'use client'

import { Form } from '@/app/_lib/form'
import { useFormAction } from '@/app/_lib/use-form-action'
import { PrivacyNote } from '@/components/privacy-note'
import { Button } from '@/components/ui/button'
import { Select, TextArea, TextField } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import type { Practice } from '@/db/pool/profile'
import { radii, radiusInWords } from '@/rules/pool/radii'
import { roles } from '@/rules/roles/roles'
import { countries, currencies, keysOf, seniorities, workplaces } from '@/rules/vocabulary'
import { saveProfileAction } from './actions'
import { PracticeField } from './practice-field'

const roleOptions = Object.fromEntries(
  roles.map(({ slug, name }) => [slug, name] as const).sort(([, a], [, b]) => a.localeCompare(b)),
)
const distances = Object.fromEntries(radii.map((one) => [one, radiusInWords(one)]))

/** Everything that a candidate says of themselves and of the work they look for; `first` is what they said before. */
export function ProfileForm({ first, practice }: { first: Record<string, string>; practice: Practice }) {
  const { state, field, form, pending } = useFormAction(saveProfileAction, { first, at: 'profile' })
  const said = Object.keys(state.values).length > 0 ? state.values : first
  return (
    <Form {...form} className="grid gap-8">
      <FormErrors {...state} />
      <Part title="Your work">
        <div className="grid gap-4 sm:grid-cols-3">
          <Select label="Role" {...field('role')} empty="Choose a role" options={roleOptions} />
          <Select label="Second role" {...field('role2')} optional empty="None" options={roleOptions} />
          <Select label="Third role" {...field('role3')} optional empty="None" options={roleOptions} />
        </div>
        <div className="grid gap-4 sm:grid-cols-[2fr_1fr]">
          <Select label="Level" {...field('seniority')} empty="Choose a level" options={seniorities} />
          <TextField label="Years" {...field('years')} optional inputMode="numeric" maxLength={2} />
        </div>
        <TextArea
          label="What you work with"
          {...field('technologies')}
          rows={2}
          hint="Languages, frameworks and tools, with commas between them, such as Go, PostgreSQL, Kubernetes."
        />
        <TextField
          label="Languages you speak"
          {...field('languages')}
          optional
          hint="With commas between them, such as French, English."
        />
      </Part>
      <Part title="The work you want">
        <fieldset>
          <legend className="font-[580]">Where you want to work</legend>
          <ul className="ticks mt-1 sm:flex sm:gap-6">
            {keysOf(workplaces).map((key) => (
              <li key={key}>
                <label>
                  <input
                    type="checkbox"
                    id={key === 'onsite' ? 'workplace' : key}
                    name={key}
                    defaultChecked={key in said}
                  />
                  <span>{workplaces[key]}</span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
        <div className="grid gap-4 sm:grid-cols-3">
          <Select label="Country" {...field('country')} empty="Choose a country" options={countries} />
          <TextField label="Town" {...field('city')} optional maxLength={80} autoComplete="address-level2" />
          <Select label="How far" {...field('radius')} empty="Anywhere in the country" options={distances} />
        </div>
        <div className="grid gap-4 sm:grid-cols-[2fr_1fr]">
          <TextField
            label="Pay you want"
            {...field('payWanted')}
            optional
            inputMode="decimal"
            hint="The least, before tax, per year. We never ask what you earn or earned."
          />
          <Select label="Currency" {...field('payCurrency')} hint="Of that pay." options={currencies} />
        </div>
      </Part>
      <Part title="What you want to add">
        <TextArea label="About you" {...field('about')} optional rows={5} maxLength={2000} />
        <TextArea
          label="Links"
          {...field('links')}
          optional
          rows={3}
          hint="One a line: your site, your code, your work."
        />
        <fieldset>
          <legend className="font-[580]">
            Practice <span className="font-normal text-ink-muted">(optional)</span>
          </legend>
          <PracticeField shown={practice} />
        </fieldset>
      </Part>
      <div className="grid justify-items-start gap-3">
        <PrivacyNote>You choose on this page who else sees your profile.</PrivacyNote>
        <Button look="main" disabled={pending}>
          {pending ? 'Saving…' : 'Save my profile'}
        </Button>
      </div>
    </Form>
  )
}

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <fieldset className="grid min-w-0 gap-5">
      <legend className="mb-4 w-full border-b-2 border-line pb-2 font-head text-17 font-[650]">
        {title}
      </legend>
      {children}
    </fieldset>
  )
}
