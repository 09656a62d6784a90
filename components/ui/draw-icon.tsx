import type { IconNode } from 'lucide'
import type { ReactNode, SVGProps } from 'react'

export type Icon = (props: SVGProps<SVGSVGElement>) => ReactNode

/** An icon whose lines are put together once, as HTML: they are no elements that each rendering walks through. */
export function drawn(node: IconNode): Icon {
  const lines = node.map(([tag, attributes]) => `<${tag} ${said(attributes)}/>`).join('')
  return (props) => (
    <svg
      width={24}
      height={24}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
      {...props}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: constants of the library
      dangerouslySetInnerHTML={{ __html: lines }}
    />
  )
}

const said = (attributes: Record<string, unknown>) =>
  Object.entries(attributes)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ')
