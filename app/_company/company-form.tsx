'use client'

import type { ChangeEvent, FormEvent } from 'react'
import { useFileCheck } from '@/app/_files/use-file-check'
import { Form } from '@/app/_lib/form'
import { type FormAction, useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { described, Field, inputClasses, TextArea, TextField } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import { largestPicture, type PictureKind, tooLargePicture } from '@/rules/pictures'

type Company = {
  slug: string
  about: string
  industry: string
  website: string
  /** To whom it belongs: for the desk alone. */
  parent?: string | null
  has: PictureKind[]
  version: number
}

/** The text and the pictures of a company. */
export function CompanyForm({ action, company }: { action: FormAction; company: Company }) {
  const { about, industry, website } = company
  const parent = company.parent ?? ''
  const { state, field, form, pending } = useFormAction(action, {
    first: { about, industry, website, parent },
  })
  const files = useFileCheck(largestPicture, tooLargePicture)
  const picture = (kind: PictureKind) => ({
    kind,
    onChange: files.look,
    has: company.has.includes(kind),
    error: files.problemOf(kind) ?? state.errors[kind],
  })
  function sendChecked(event: FormEvent<HTMLFormElement>) {
    files.holdBack(event)
    form.onSubmit(event)
  }

  return (
    <Form {...form} onSubmit={sendChecked} className="grid max-w-[42rem] gap-5">
      <FormErrors {...state} />
      <input type="hidden" name="id" value={company.slug} />
      <input type="hidden" name="seen" value={company.version} />
      <TextArea {...field('about')} label="About the company" rows={5} maxLength={1000} optional />
      <TextField {...field('industry')} label="Industry" maxLength={80} optional />
      <TextField {...field('website')} label="Website" maxLength={200} optional />
      {company.parent !== undefined && (
        <TextField
          {...field('parent')}
          label="Part of"
          maxLength={100}
          optional
          hint="The company that owns it. A candidate who keeps their profile from one company keeps it from its whole group."
        />
      )}
      <PictureField {...picture('logo')} label="Logo" hint="Square, 160 pixels or more. PNG, JPEG or WebP." />
      <PictureField
        {...picture('picture')}
        label="Picture"
        hint="Twice as wide as high, 1,280 pixels or more."
      />
      <div>
        <Button look="main" disabled={pending}>
          Save
        </Button>
      </div>
    </Form>
  )
}

type Upload = {
  kind: PictureKind
  label: string
  hint: string
  has: boolean
  error?: string
  onChange: (event: ChangeEvent<HTMLInputElement>) => void
}

function PictureField({ kind, label, hint, has, error, onChange }: Upload) {
  return (
    <Field label={label} name={kind} hint={hint} error={error} optional>
      <input
        id={kind}
        name={kind}
        type="file"
        accept="image/png,image/jpeg,image/webp"
        className={inputClasses}
        onChange={onChange}
        {...described(kind, hint, error)}
      />
      {has && (
        <label className="mt-1 flex items-center gap-2 text-14">
          <input type="checkbox" name={`without-${kind}`} className="size-4.5 accent-accent" />
          Take it away
        </label>
      )}
    </Field>
  )
}
