/** The codes of a column, in as few bytes as they need: to count many jobs takes as long as what is read is large. */
export type Codes = Uint8Array | Uint16Array | Int32Array

/** Writes a code, and returns the array that has it: one of larger numbers where it has grown too large for this one. */
export function withCode(codes: Codes, at: number, code: number): Codes {
  const fit = fitting(codes, code)
  fit[at] = code
  return fit
}

/** The same codes in an array that holds this one too. */
function fitting(codes: Codes, code: number): Codes {
  if (code <= 255 || codes instanceof Int32Array) return codes
  if (code > 65_535) return Int32Array.from(codes)
  return codes instanceof Uint8Array ? Uint16Array.from(codes) : codes
}

/** Codes of before they were kept so, in as few bytes as they need. */
export function narrowed(codes: Codes, largest: number): Codes {
  if (!(codes instanceof Int32Array) || largest > 65_535) return codes
  return largest > 255 ? Uint16Array.from(codes) : Uint8Array.from(codes)
}
