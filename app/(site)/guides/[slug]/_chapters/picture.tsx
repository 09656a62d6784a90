import type { GuideContent } from '@/content/guide/schema'

/** The picture of a guide that has one, with who made it. */
export function Picture({ image }: { image: GuideContent['image'] }) {
  if (!image) return null
  const { src, alt, credit, width, height } = image
  return (
    <figure>
      {/* biome-ignore lint/performance/noImgElement: next/image sets style attributes, which the policy refuses */}
      <img src={src} alt={alt} width={width} height={height} className="h-auto w-full rounded-m" />
      <figcaption className="mt-2 text-13 text-ink-muted">{credit}</figcaption>
    </figure>
  )
}
