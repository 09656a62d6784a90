import { type Letter, letterFor } from '@/rules/letters'

/** The letter as it will be sent, in French to whoever reads French; the private link is put in when it is. */
export function LetterPreview({ letter }: { letter: Letter }) {
  const { subject, body } = letterFor(letter, { language: 'en', named: true })
  return (
    <figure className="w-full rounded-m bg-sunken px-4 py-3">
      <figcaption className="mb-2 text-13 text-ink-muted">The e-mail</figcaption>
      <p className="mb-2 font-semibold wrap-anywhere">{subject}</p>
      <p className="text-13 leading-relaxed wrap-anywhere whitespace-pre-line">{body.trim()}</p>
    </figure>
  )
}

export const linkInPreview = '(the link to their page)'
