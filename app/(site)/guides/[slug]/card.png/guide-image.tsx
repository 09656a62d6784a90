import { CardBrand } from '@/components/card-brand'
import { column, foot, head, ink, muted, paper } from '@/components/card-look'
import type { GuideContent } from '@/content/guide/schema'
import { plainText } from '@/integrations/structured-data/guide'
import { categories, type Role } from '@/rules/roles/roles'
import { accentOfPictures } from '@/rules/site/accent'
import { siteSettings } from '@/rules/site/settings'

/** A guide as a picture of 1200 × 630: its kind of work, its question and its lead. */
export function GuideImage({ guide, role, logo }: { guide: GuideContent; role: Role; logo?: string }) {
  const { accent } = accentOfPictures(siteSettings().accent)
  const size = guide.title.length <= 30 ? 92 : 76
  return (
    <div style={{ ...column, width: '100%', height: '100%', padding: 64, background: paper, color: ink }}>
      <div style={{ display: 'flex', fontSize: 32, fontWeight: 600, color: accent }}>
        {categories[role.category]}
      </div>
      <div style={{ ...column, flexGrow: 1, justifyContent: 'center', gap: 28 }}>
        <div style={{ ...head, display: 'flex', fontSize: size, lineHeight: 1.06 }}>{guide.title}</div>
        <div style={{ display: 'block', lineClamp: 3, overflow: 'hidden', fontSize: 32, color: muted }}>
          {plainText(guide.lead)}
        </div>
      </div>
      <div style={foot}>
        <div style={{ display: 'flex', fontSize: 30 }}>Role guide</div>
        <CardBrand logo={logo} />
      </div>
    </div>
  )
}
