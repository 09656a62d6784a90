import { renderMarkdown } from '@/integrations/html/markdown'

/** Paragraphs of Markdown, in reading size. */
export function Prose({ text, className = 'reading' }: { text: string; className?: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: renderMarkdown lets only its own list of tags through
  return <div className={className} dangerouslySetInnerHTML={{ __html: renderMarkdown(text) }} />
}

/** A phrase of Markdown inside a line: its one paragraph without the paragraph. */
export function Phrase({ text, className }: { text: string; className?: string }) {
  const html = renderMarkdown(text)
    .trim()
    .replace(/^<p>([\s\S]*)<\/p>$/, '$1')
  // biome-ignore lint/security/noDangerouslySetInnerHtml: renderMarkdown lets only its own list of tags through
  return <span className={className} dangerouslySetInnerHTML={{ __html: html }} />
}
