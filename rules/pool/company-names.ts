import { fold } from '../words'

const legalForms = new Set(
  'sa sas sasu sarl eurl snc gmbh ag kg se ltd limited plc inc incorporated llc corp bv nv srl spa sl ab as oy aps'.split(
    ' ',
  ),
)

/** A company's name by which two writings of it are one: “HALDEN, S.A.S.” is “Halden”. Of a name that is nothing else, all of it. */
export function companyKey(name: string): string {
  const words = fold(name)
    .replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  const own = words.filter((word) => !legalForms.has(word))
  return (own.length > 0 ? own : words).join(' ') || name
}
