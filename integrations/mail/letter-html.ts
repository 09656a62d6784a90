import { escapeUTF8 } from 'entities'

/** The logo of the site, which travels inside the letter; `shape` is its width by its height. */
export type LetterLogo = { name: string; png: Buffer; shape: number }

/** By this id the text of a letter shows the picture that came with it. */
export const logoId = 'logo@letter'

/**
 * A letter as HTML, for programs that show it: the same paragraphs, with its addresses as links, under the logo where there
 * is one. No picture from elsewhere, which would tell who reads, and no script.
 */
export function letterHtml({
  subject,
  body,
  language,
  logo,
}: {
  subject: string
  body: string
  language: string
  logo?: Omit<LetterLogo, 'png'>
}) {
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeUTF8(subject)}</title></head>
<body style="font:16px/1.5 sans-serif;max-width:36em;margin:1.5em auto;padding:0 1em">
${logo ? logoImage(logo) : ''}${letterParagraphs(body)}
</body>
</html>
`
}

function logoImage({ name, shape }: Omit<LetterLogo, 'png'>) {
  const width = Math.min(160, Math.round(36 * shape))
  return `<p><img src="cid:${logoId}" alt="${escapeUTF8(name)}" width="${width}" height="${Math.round(width / shape)}"></p>\n`
}

/** Its paragraphs alone. */
export function letterParagraphs(body: string): string {
  return body
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${paragraph.split('\n').map(withLinks).join('<br>\n')}</p>`)
    .join('\n')
}

const withLinks = (line: string) =>
  escapeUTF8(line).replace(
    /https?:\/\/(?:(?!&lt;|&gt;|&quot;)\S)+/g,
    (address) => `<a href="${address}">${address}</a>`,
  )
