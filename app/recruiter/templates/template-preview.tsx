import { languageName } from '@/rules/languages'
import { languages } from '@/rules/people/language'
import type { TemplatePurpose } from '@/rules/templates/draft'
import { merge, whyNotSent } from '@/rules/templates/fields'
import { WordsFit } from '../_templates/words-fit'
import { LetterPreview } from '../letter-preview'
import type { Example } from './examples'
import { wordsPlace } from './words-place'

/** The letters in which a text goes out, one for each language, with what its fields say for somebody. */
export function TemplatePreview({
  purpose,
  example,
  texts,
}: {
  purpose: TemplatePurpose
  example: Example
  texts: Record<(typeof languages)[number], string>
}) {
  return (
    <section aria-labelledby="preview" className="grid gap-4 xl:sticky xl:top-6">
      <h2 id="preview" className="text-17">
        The e-mails
      </h2>
      {languages.map((language) => {
        const values = {
          ...example.values[language],
          ...(hasNoDay.has(purpose) && { 'answer date': undefined }),
        }
        const { subject, body } = example.frames[purpose][language]
        const text = merge(texts[language], values).text || '(your text)'
        return (
          <div key={language} className="grid gap-2">
            <LetterPreview
              letter={{ subject, body: body.replace(wordsPlace, () => text) }}
              caption={`In ${languageName(language)}`}
              language={language}
            />
            <WordsFit why={texts[language] && whyNotSent(texts[language], values)} />
          </div>
        )
      })}
    </section>
  )
}

// Where no answer is due, or from which day is not known yet.
const hasNoDay: ReadonlySet<TemplatePurpose> = new Set(['move', 'invitation'])
