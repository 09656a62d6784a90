import { HtmlValidate } from 'html-validate'

/** The document rules of HTML; what is a matter of taste stays Biome's and axe's. */
const html = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // React writes boolean attributes with an empty value, and voids with a slash.
    'attribute-boolean-style': 'off',
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    // Scripts of the framework carry an empty async, and styles a nonce.
    'attribute-empty-style': 'off',
    'no-inline-style': 'off',
    'require-sri': 'off',
    'long-title': 'off',
    'attr-quotes': 'off',
    'doctype-style': 'off',
    'tel-non-breaking': 'off',
    'text-content': 'off',
  },
})

/** What of a document is no valid HTML. */
export async function htmlFaults(text: string): Promise<string[]> {
  const { results } = await html.validateString(text)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
  )
}
