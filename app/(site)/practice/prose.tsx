import { renderMarkdown } from '@/integrations/html/markdown'

/** A paragraph of an exercise, in reading size. */
export function Prose({ text }: { text: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: renderMarkdown lets only its own list of tags through
  return <div className={look} dangerouslySetInnerHTML={{ __html: renderMarkdown(text) }} />
}

const look =
  'reading [&_code]:rounded-[4px] [&_code]:bg-quiet [&_code]:px-1 [&_code]:font-mono [&_code]:text-[0.88em] [&_code]:wrap-anywhere'
