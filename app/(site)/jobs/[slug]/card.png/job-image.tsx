import { CardBrand } from '@/components/card-brand'
import { column, foot, head, ink, muted, paper } from '@/components/card-look'
import type { PublicJob } from '@/db/jobs/jobs'
import { payOf, payWords, placeWords } from '@/rules/jobs/in-words'
import { formatPay } from '@/rules/pay/pay'
import { accentOfPictures } from '@/rules/site/accent'
import { siteSettings } from '@/rules/site/settings'
import { titleShown } from '@/rules/titles/shown'
import { seniorities, word } from '@/rules/vocabulary'
import { initials } from '@/rules/words'

/** An open job as a picture of 1200 × 630: who hires for what, where, and what it pays. */
export function JobImage({ job, logo }: { job: PublicJob; logo?: string }) {
  const pay = payOf(job)
  const title = titleShown(job)
  const { accent, soft } = accentOfPictures(siteSettings().accent)
  const about = [placeWords(job), word(seniorities, job.seniority)].filter(Boolean).join(' · ')
  return (
    <div style={{ ...column, width: '100%', height: '100%', padding: 64, background: paper, color: ink }}>
      <div style={{ display: 'flex', alignItems: 'center', gap: 24 }}>
        <div style={{ ...mark, background: soft, color: accent }}>{initials(drawable(job.company.name))}</div>
        <div style={{ ...clamped(1), fontSize: 36, fontWeight: 600 }}>{drawable(job.company.name)}</div>
      </div>
      <div style={{ ...column, flexGrow: 1, justifyContent: 'center', gap: 20 }}>
        <div style={{ ...clamped(3), ...head, fontSize: sizeOf(title), lineHeight: 1.12 }}>
          {drawable(title)}
        </div>
        <div style={{ ...clamped(1), fontSize: 30, color: muted }}>{drawable(about)}</div>
      </div>
      <div style={foot}>
        <div style={{ ...head, display: 'flex', fontSize: 52, color: accent }}>
          {pay ? (pay.period === 'year' && !job.payNet ? formatPay(pay) : payWords(job)) : ''}
        </div>
        <CardBrand logo={logo} />
      </div>
    </div>
  )
}

const mark = {
  ...head,
  display: 'flex',
  flexShrink: 0,
  alignItems: 'center',
  justifyContent: 'center',
  width: 84,
  height: 84,
  borderRadius: 18,
  fontSize: 34,
} as const

const clamped = (lines: number) => ({ display: 'block', lineClamp: lines, overflow: 'hidden' }) as const

const sizeOf = (title: string) => (title.length <= 36 ? 80 : title.length <= 72 ? 64 : 52)

/** Without the signs that our faces lack: the renderer would ask the internet for them. */
function drawable(text: string) {
  return text
    .replace(/[^\p{Script=Latin}\p{N}\p{P}\p{Sc}\p{Zs}+=<>|~^`°®]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}
