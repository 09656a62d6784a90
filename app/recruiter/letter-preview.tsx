import { type Letter, letterFor } from '@/rules/letters'
import type { Language } from '@/rules/people/language'

/** The letter as it will be sent to whoever reads that language; the private link is put in when it is. */
export function LetterPreview({
  letter,
  caption = 'The e-mail',
  language = 'en',
  named = true,
}: {
  letter: Letter
  caption?: string
  language?: Language
  named?: boolean
}) {
  const { subject, body } = letterFor(letter, { language, named })
  return (
    <figure className="w-full rounded-m bg-sunken px-4 py-3">
      <figcaption className="mb-2 text-13 text-ink-muted">{caption}</figcaption>
      <div lang={language}>
        <p className="mb-2 font-semibold wrap-anywhere">{subject}</p>
        <p className="text-13 leading-relaxed wrap-anywhere whitespace-pre-line">{body.trim()}</p>
      </div>
    </figure>
  )
}

export const linkInPreview = '(the link to their page)'
