import { siteName } from '@/rules/site/settings'

/** The mark: a pay range on its ruler, with the one who is in it. */
export function Brand({ href = '/' }: { href?: string }) {
  return (
    <a
      href={href}
      className="inline-flex items-center gap-2 font-head text-[1.3rem] leading-none font-bold tracking-[-0.03em]"
    >
      <svg viewBox="0 0 30 18" aria-hidden className="h-[18px] w-[30px] text-accent">
        <path d="M2 2v14M28 2v14" stroke="currentColor" strokeWidth="3.4" strokeLinecap="round" />
        <path d="M2 9h26" stroke="currentColor" strokeWidth="3.4" />
        <circle cx="18.5" cy="9" r="5" fill="currentColor" />
      </svg>
      {siteName()}
    </a>
  )
}
