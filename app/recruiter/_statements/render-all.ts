import { isValidElement, type ReactNode } from 'react'

type Props = Record<string, unknown>
type Component = (props: Props) => unknown

// What a component of the browser says where nothing renders it; it asks the record nothing.
const needsABrowser = /reading 'use[A-Z]|Invalid hook call|invariant expected \w+ router/

/** Told of each element that a page answers: its component, or its name in HTML, and its properties. */
export type See = (type: unknown, props: Props) => void

/** Runs each component of the server in what a page answers, as rendering it would; those of the browser are passed by. */
export async function renderAll(answer: unknown, see: See = () => {}): Promise<void> {
  const node = await answer
  if (Array.isArray(node)) for (const one of node) await renderAll(one, see)
  if (!isValidElement<Props>(node)) return
  const { type, props } = node
  see(type, props)
  if (typeof type !== 'function') return renderProps(props, see)
  let inside: unknown
  try {
    inside = await (type as Component)(props) // a class is nowhere in ours
  } catch (error) {
    if (!needsABrowser.test(String(error))) throw error
    return renderProps(props, see)
  }
  await renderAll(inside, see)
}

async function renderProps(props: Props, see: See) {
  for (const value of Object.values(props)) await renderAll(value as ReactNode, see)
}
