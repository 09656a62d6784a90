import { siteSettings } from '@/rules/site/settings'
import { head } from './card-look'

/** Whose picture it is: the logo of the site as a data address, or its name. */
export function CardBrand({ logo }: { logo?: string }) {
  const { name, logoShape } = siteSettings()
  if (!logo) return <div style={{ ...head, display: 'flex', fontSize: 34 }}>{name}</div>
  const width = Math.min(260, Math.round(64 * logoShape))
  // biome-ignore lint/performance/noImgElement: a picture is drawn here, not a page
  return <img src={logo} alt={name} width={width} height={Math.round(width / logoShape)} />
}
