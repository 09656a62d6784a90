import { z } from 'zod'
import { commas, line, lines, text } from '../forms/text'
import { email } from '../people/email'
import { languages } from '../people/language'
import { canonicalTechnology } from '../technologies/names'
import { countries } from '../vocabulary'
import { websiteOf } from '../websites'
import { fold } from '../words'

/** What is written of a person whom somebody at the desk adds: little, and each part only where it is known. */
export const contactDraft = z.object({
  name: line('Name', 100).pipe(z.string().min(1, 'Name: write who it is')),
  email,
  phone: line('Telephone', 40).default(''),
  links: lines('Links', 5).pipe(
    z.array(z.string().transform((typed, ctx) => websiteOf(typed)?.href ?? notALink(typed, ctx))),
  ),
  title: line('Job title', 120).default(''),
  technologies: commas('Technologies', 20).transform((names) => [
    ...new Set(names.map((name) => canonicalTechnology(name) ?? name)),
  ]),
  city: line('Town', 80).default(''),
  country: line('Country', 60).default('').transform(countryCode),
  note: text('Note', 2000).default(''),
})

export type ContactDraft = z.output<typeof contactDraft>
export type ContactField = keyof ContactDraft

export const contactFields: Record<ContactField, string> = {
  name: 'Name',
  email: 'E-mail',
  phone: 'Telephone',
  links: 'Links',
  title: 'Job title',
  technologies: 'Technologies',
  city: 'Town',
  country: 'Country',
  note: 'Note',
}

/** On what ground a person may be kept before they have said a word (GDPR, article 6.1), as they are told it. */
export const grounds = {
  asked: 'They asked us to keep their details',
  interest: 'Our interest in telling them of jobs (legitimate interest)',
} as const
export type Ground = keyof typeof grounds

const day = z.iso.date('When you got it: choose a day')

/** Where what is written comes from: each person is told it. */
export const contactOrigin = (today: string) =>
  z.object({
    source: line('Where you got it', 200).pipe(
      z.string().min(3, 'Where you got it: say it in words that they understand'),
    ),
    obtainedOn: day.refine((given) => given <= today, 'When you got it: this day is yet to come'),
    ground: z.enum(Object.keys(grounds) as [Ground, Ground], 'Choose on what ground you keep it'), // the keys of two
    language: z.enum(languages),
  })

export type ContactOrigin = z.output<ReturnType<typeof contactOrigin>>

/** By which words a contact is found. */
export const contactWords = (draft: ContactDraft) =>
  fold(
    [
      draft.name,
      draft.email,
      draft.title,
      draft.city,
      countryNames.get(draft.country) ?? '',
      ...draft.technologies,
    ].join(' '),
  )

const countryNames = new Map<string, string>(Object.entries(countries))

function countryCode(typed: string, ctx: z.RefinementCtx): string {
  const wanted = fold(typed)
  const known = [...countryNames].find(
    ([code, name]) => code.toLowerCase() === wanted || fold(name) === wanted,
  )
  if (known || !typed) return known?.[0] ?? ''
  ctx.addIssue({ code: 'custom', message: `Country: we do not know “${typed}”. Write its name in English.` })
  return z.NEVER
}

function notALink(typed: string, ctx: z.RefinementCtx): never {
  ctx.addIssue({ code: 'custom', message: `Links: “${typed}” is no address of a page` })
  return z.NEVER
}
