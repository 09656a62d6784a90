import { toJsonLd } from '@/integrations/structured-data/json-ld'

/** Structured data for machines that read pages; browsers do not run it. */
export function StructuredData({ blocks }: { blocks: (object | undefined)[] }) {
  return blocks.map(
    (block) =>
      block && (
        <script
          key={toJsonLd(block).slice(0, 80)}
          type="application/ld+json"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: toJsonLd escapes what could end the element
          dangerouslySetInnerHTML={{ __html: toJsonLd(block) }}
        />
      ),
  )
}
