import { initials } from '@/rules/words'

const hues = [
  'fill-[light-dark(oklch(0.9_0.055_30),oklch(0.34_0.06_30))] text-[light-dark(oklch(0.33_0.09_30),oklch(0.9_0.06_30))]',
  'fill-[light-dark(oklch(0.9_0.055_90),oklch(0.34_0.06_90))] text-[light-dark(oklch(0.33_0.09_90),oklch(0.9_0.06_90))]',
  'fill-[light-dark(oklch(0.9_0.055_155),oklch(0.34_0.06_155))] text-[light-dark(oklch(0.33_0.09_155),oklch(0.9_0.06_155))]',
  'fill-[light-dark(oklch(0.9_0.055_200),oklch(0.34_0.06_200))] text-[light-dark(oklch(0.33_0.09_200),oklch(0.9_0.06_200))]',
  'fill-[light-dark(oklch(0.9_0.055_300),oklch(0.34_0.06_300))] text-[light-dark(oklch(0.33_0.09_300),oklch(0.9_0.06_300))]',
  'fill-[light-dark(oklch(0.9_0.055_350),oklch(0.34_0.06_350))] text-[light-dark(oklch(0.33_0.09_350),oklch(0.9_0.06_350))]',
]

const sizes = {
  s: 'size-7 rounded-s text-[0.72rem]',
  m: 'size-10 rounded-[8px] text-15',
  l: 'size-14 rounded-[12px] text-20',
}

/** A company without a picture: its initials on a colour that its name decides. */
export function Logo({ name, size = 'm' }: { name: string; size?: keyof typeof sizes }) {
  const sum = [...name].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0)
  return (
    <svg
      aria-hidden
      viewBox="0 0 40 40"
      className={`shrink-0 overflow-hidden ${sizes[size]} ${hues[sum % hues.length]}`}
    >
      <rect width="40" height="40" />
      <text
        x="20"
        y="20"
        dy="0.35em"
        textAnchor="middle"
        className="fill-current font-head text-[15px] font-bold"
      >
        {initials(name)}
      </text>
    </svg>
  )
}
