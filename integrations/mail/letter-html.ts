import { escapeUTF8 } from 'entities'

/** A letter as HTML, for programs that show it: the same paragraphs, with its addresses as links. No picture, no script. */
export function letterHtml({ subject, body, language }: { subject: string; body: string; language: string }) {
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeUTF8(subject)}</title></head>
<body style="font:16px/1.5 sans-serif;max-width:36em;margin:1.5em auto;padding:0 1em">
${letterParagraphs(body)}
</body>
</html>
`
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
