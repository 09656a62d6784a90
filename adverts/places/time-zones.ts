const clock = String.raw`(?:UTC|GMT)\s?(?:[+\-−±]\s?\d{1,2}(?::\d\d)?)?|[ECMP][SD]T|CES?T|[EW]ES?T|BST|AE[SD]T`
const offset = String.raw`(?:\s?(?:[+\-−±/]|\+/-|to|and|or)\s?(?:${clock}|\d{1,2}(?::\d\d)?)?)*`
const timeZones = [
  new RegExp(String.raw`\b(?:${clock})\b${offset}(?:\s?(?:hours?|time ?zones?|h\b))*`, 'g'),
  /\b(?:[ECMP]T)(?:\s?(?:\/|or|and)\s?[ECMP]T)+\b|\b[ECMP]T\b(?=\s?(?:hours|time|working))/g,
  /(?<=^\W*remote\W{1,4})[ECMP]T(?=\W*$)|\(ET\)|^ET$/gi,
  /\b(?:eastern|central|pacific|mountain|european) (?:standard )?time(?:s|\s?zones?)?\b|[+\-−±]\s?\d+\s?(?:h|hours?)\b/gi,
]

/** A text without time zones: “Remote (UTC+2)” names no country, and ET is not Ethiopia. */
export const withoutTimeZones = (text: string) =>
  timeZones.reduce((before, pattern) => before.replace(pattern, ' '), text)

/** A text without what it excepts: “Remote (non-U.S.)”, “hors Île-de-France”. */
export const withoutExcepted = (text: string) =>
  text.replace(/\b(?:non[- ]|outside(?: of)? |except |excluding |not in |hors )(?:the )?[^,;)|/]+/gi, ' ')
