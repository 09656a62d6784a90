import { initials } from '@/rules/words'
import { initialsLook } from '../company/initials-look'

const sizes = {
  s: 'size-7 rounded-s',
  m: 'size-10 rounded-[8px]',
  l: 'size-14 rounded-[12px]',
}

/** A company without a picture: its initials on a colour that its name decides. */
export function Logo({ name, size = 'm' }: { name: string; size?: keyof typeof sizes }) {
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
