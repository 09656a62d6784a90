import { picturePath, pictureWidths } from '@/rules/pictures'
import { initials } from '@/rules/words'
import { initialsLook } from '../company/initials-look'

const sizes = {
  s: 'size-7 rounded-s',
  m: 'size-10 rounded-[8px]',
  l: 'size-14 rounded-[12px]',
}

type Props = { name: string; logo?: string | null; size?: keyof typeof sizes }

/** The mark of a company, by its stored name; without one its initials on a colour that its name decides. */
export function Logo({ name, logo, size = 'm' }: Props) {
  if (logo) {
    const [small, large] = pictureWidths.logo.map((width) => picturePath(logo, width))
    return (
      // biome-ignore lint/performance/noImgElement: next/image sets style attributes, which the policy refuses
      <img
        src={size === 'l' ? large : small}
        srcSet={`${small} 1x, ${large} 2x`}
        alt=""
        loading={size === 'l' ? undefined : 'lazy'}
        width={40}
        height={40}
        className={`shrink-0 bg-surface object-contain ${sizes[size]}`}
      />
    )
  }
  const { back, letters } = initialsLook(name)
  return (
    <svg aria-hidden viewBox="0 0 40 40" className={`shrink-0 overflow-hidden ${sizes[size]}`}>
      <rect width="40" height="40" fill={back} />
      <text
        x="20"
        y="20"
        dy="0.35em"
        textAnchor="middle"
        fill={letters}
        className="font-head text-[15px] font-bold"
      >
        {initials(name)}
      </text>
    </svg>
  )
}
