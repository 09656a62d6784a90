/** A one-page CV for an invented person. */
export async function demoCv(name: string, label: string, email: string): Promise<Uint8Array> {
  // Only an empty record needs it; the start of a full one should not wait for it.
  const { PDFDocument, StandardFonts } = await import('pdf-lib')
  const pdf = await PDFDocument.create()
  pdf.setTitle(`CV of ${name}`)
  const page = pdf.addPage([595, 842])
  const [bold, plain] = [
    await pdf.embedFont(StandardFonts.HelveticaBold),
    await pdf.embedFont(StandardFonts.Helvetica),
  ]
  page.drawText(name, { x: 56, y: 760, size: 26, font: bold })
  page.drawText(label, { x: 56, y: 734, size: 13, font: plain })
  page.drawText(email, { x: 56, y: 716, size: 11, font: plain })
  page.drawText('An invented person of the demo market.', { x: 56, y: 680, size: 11, font: plain })
  return pdf.save()
}
