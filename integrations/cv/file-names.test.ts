import { expect, test } from 'vitest'
import { contentDisposition, safeFileName } from './file-names'

test.each([
  ['Élodie Faure – CV.pdf', 'Élodie Faure – CV.pdf'],
  ['履歴書.docx', '履歴書.docx'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\ines\\cv.pdf', 'cv.pdf'],
  ['cv\r\nSet-Cookie: a=b.pdf', 'cv Set-Cookie: a=b.pdf'],
  ['cv\u202Efdp.exe', 'cv fdp.exe'],
  ['.htaccess', 'htaccess'],
  ['..', 'file'],
  ['', 'file'],
  ['cv\uD800.pdf', 'cv.pdf'],
  [`${'é'.repeat(300)}.pdf`, `${'é'.repeat(116)}.pdf`],
])('%j is shown as %j', (given, shown) => {
  expect(safeFileName(given)).toBe(shown)
  expect(safeFileName(shown)).toBe(shown)
})

test.each([
  ['cv.pdf', 'cv.pdf'],
  ['CV.PDF', 'CV.PDF'],
  ['cv.hta', 'cv.hta.pdf'],
  ['CV Ines.Carpentier', 'CV Ines.Carpentier.pdf'],
  ['', 'file.pdf'],
])('the PDF %j ends as one: %j', (given, shown) => {
  expect(safeFileName(given, 'pdf')).toBe(shown)
})

test.each([
  ['cv.pdf', `attachment; filename="cv.pdf"; filename*=UTF-8''cv.pdf`],
  ['Été (1).pdf', `attachment; filename="Ete (1).pdf"; filename*=UTF-8''%C3%89t%C3%A9%20%281%29.pdf`],
  ['a";b\\c%.pdf', `attachment; filename="c_.pdf"; filename*=UTF-8''c%25.pdf`],
  [`a";'b.pdf`, `attachment; filename="a_;'b.pdf"; filename*=UTF-8''a%22%3B%27b.pdf`],
  ['x\r\nX-Evil: 1', `attachment; filename="x X-Evil: 1"; filename*=UTF-8''x%20X-Evil%3A%201`],
])('%j is offered as %s', (name, header) => {
  expect(contentDisposition(name)).toBe(header)
})
