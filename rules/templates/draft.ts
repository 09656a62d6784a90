import { z } from 'zod'
import { line, text } from '../forms/text'
import { keysOf } from '../vocabulary'
import { unknownFields } from './fields'

/** What a template is for, which is the form that offers it. */
export const templatePurposes = {
  message: 'A message',
  refusal: 'A refusal',
  move: 'A note with the next stage',
  invitation: 'An invitation to apply',
} as const

export type TemplatePurpose = keyof typeof templatePurposes

const words = (language: string) =>
  text(`${language} text`, 3000)
    .min(1, `Write the ${language} text`)
    .superRefine((typed, context) => {
      const message = unknownFields(typed)
      if (message) context.addIssue({ code: 'custom', message: `${language} text: ${message}` })
    })

/** A template as its form sends it: both texts, as a candidate reads the one in their language. */
export const templateDraft = z.object({
  name: line('Name', 60).min(1, 'Write a name'),
  purpose: z.enum(keysOf(templatePurposes), 'Choose what it is for'),
  shared: z
    .literal('yes')
    .optional()
    .transform((ticked) => ticked === 'yes'),
  en: words('English'),
  fr: words('French'),
})

export type TemplateDraft = z.infer<typeof templateDraft>
