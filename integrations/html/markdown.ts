import { LRUCache } from 'lru-cache'
import { Marked } from 'marked'
import sanitize from 'sanitize-html'

const marked = new Marked({ gfm: true })

const tags = 'p br hr ul ol li strong em del a h3 h4 blockquote code pre table thead tbody tr th td'.split(
  ' ',
)

const isOutside = (href = '') => /^https?:/i.test(href)

/** Safe HTML of prose in Markdown. Pages own h1 and h2, so headings start at h3; no images, no styles, no scripts. */
export function renderMarkdown(text: string): string {
  const known = rendered.get(text)
  if (known !== undefined) return known
  const html = written(text)
  rendered.set(text, html)
  return html
}

// Half of what rendering a guide took: each of its hundreds of texts is the same at every reading.
const rendered = new LRUCache<string, string>({
  maxSize: 16_000_000,
  sizeCalculation: (html, text) => 2 * (html.length + text.length) + 100,
})

function written(text: string): string {
  return sanitize(marked.parse(text, { async: false }), {
    allowedTags: tags,
    allowedAttributes: { a: ['href', 'rel'] },
    allowedSchemes: ['http', 'https'],
    allowProtocolRelative: false,
    transformTags: {
      h1: 'h3',
      h2: 'h3',
      h5: 'h4',
      h6: 'h4',
      a: (tagName, { href }) => ({
        tagName,
        attribs: { ...(href && { href }), ...(isOutside(href) && { rel: 'noopener' }) },
      }),
    },
  })
}
