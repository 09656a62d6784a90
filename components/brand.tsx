import { picturePath, siteLogoWidths } from '@/rules/pictures'
import { siteSettings } from '@/rules/site/settings'

/** The mark of the site with its name: the logo of its owner, or else ours. */
export function Brand({ href = '/' }: { href?: string }) {
  const { name, logo, logoShape } = siteSettings()
  return (
    <a
      href={href}
      className="inline-flex items-center gap-2 font-head text-[1.3rem] leading-none font-bold tracking-[-0.03em]"
    >
      {logo ? (
        <SiteLogo name={name} logo={logo} shape={logoShape} />
      ) : (
        <>
          <Ours />
          {name}
        </>
      )}
    </a>
  )
}

function SiteLogo({ name, logo, shape }: { name: string; logo: string; shape: number }) {
  const [small, large] = siteLogoWidths.map((width) => picturePath(logo, width))
  return (
    // biome-ignore lint/performance/noImgElement: next/image sets style attributes, which the policy refuses
    <img
      src={small}
      srcSet={`${small} 1x, ${large} 2x`}
      alt={name}
      width={Math.round(32 * shape)}
      height={32}
      className="h-8 w-auto max-w-40 object-contain object-left"
    />
  )
}

/** A pay range on its ruler, with the one who is in it. */
function Ours() {
  return (
    <svg viewBox="0 0 30 18" aria-hidden className="h-[18px] w-[30px] text-accent">
      <path d="M2 2v14M28 2v14" stroke="currentColor" strokeWidth="3.4" strokeLinecap="round" />
      <path d="M2 9h26" stroke="currentColor" strokeWidth="3.4" />
      <circle cx="18.5" cy="9" r="5" fill="currentColor" />
    </svg>
  )
}
