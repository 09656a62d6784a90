import sanitize from 'sanitize-html'

const options: sanitize.IOptions = {
  allowedTags: 'p br ul ol li strong em h3 h4 blockquote pre code table thead tbody tr th td a'.split(' '),
  allowedAttributes: { a: ['href', 'rel'] },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowProtocolRelative: false,
  nonTextTags: 'script style textarea option noscript iframe object svg math title head'.split(' '),
  transformTags: {
    h1: 'h3',
    h2: 'h3',
    h5: 'h4',
    h6: 'h4',
    b: 'strong',
    i: 'em',
    div: 'p',
    section: 'p',
    a: (tagName, { href }) => ({
      tagName,
      attribs: { ...(leaves(href) && { href }), rel: 'nofollow noopener' },
    }),
  },
}

// A relative link would lead to a page of ours that its employer never meant.
function leaves(href = '') {
  return /^(?:https?:\/\/[^/\s]|mailto:)/i.test(href.trim())
}

const blocks = 'p|ul|ol|h3|h4|table|blockquote|pre'
const opens = new RegExp(`<p>(?:\\s|<br />)*(?=<(?:${blocks})>)`, 'g')
const closes = new RegExp(`(</(?:${blocks})>)(?:\\s|<br />)*</p>`, 'g')

/**
 * The safe part of an advert's HTML: text, lists, tables, links that leave with `nofollow noopener`. Pages own h1 and
 * h2, so headings start at h3; no images, classes, styles or scripts.
 */
export function safeHtml(html: string): string {
  let safe = sanitize(html, options)
  // Boxes become paragraphs, and a paragraph holds no other block: the outer ones go.
  for (let before = ''; before !== safe; ) {
    before = safe
    safe = safe.replace(opens, '').replace(closes, '$1')
  }
  return safe
    .replace(/<(p|h3|h4|li|strong|em)>(?:\s|\u00a0|<br \/>)*<\/\1>/g, '')
    .replace(/(?:<br \/>\s*){3,}/g, '<br /><br />')
    .trim()
}
