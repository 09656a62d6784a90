import { createRequire } from 'node:module'
import type { ReactNode } from 'react'

type Renderer = { renderToStaticMarkup(node: ReactNode): string }

// Not the one of server components, which refuses to be loaded there: what is rendered here is for no browser to run.
const { renderToStaticMarkup } = createRequire(/* turbopackIgnore: true */ `${process.cwd()}/`)(
  /* turbopackIgnore: true */ 'react-dom/server',
) as Renderer

/**
 * What is only read, rendered to HTML at once: through server components each of its elements would be written down as
 * data, read again and rendered a second time. Nothing in it may wait, or run in a browser.
 */
export function PlainHtml({ className = 'contents', children }: { className?: string; children: ReactNode }) {
  const __html = renderToStaticMarkup(children)
  // React puts this where a function was to be called in the browser.
  if (__html.includes('javascript:throw')) throw new Error('a form of plain HTML is sent to an address')
  // biome-ignore lint/security/noDangerouslySetInnerHtml: written by React, which has escaped what it holds
  return <div className={className} dangerouslySetInnerHTML={{ __html }} />
}
