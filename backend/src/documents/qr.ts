import { qrRows } from '../platform/files/qr-code.ts';

/** A QR code as squares, sharp at any size. */
export function drawQr(pdf: PDFKit.PDFDocument, text: string, at: { x: number; y: number; size: number; ink: string }): void {
  const rows = qrRows(text);
  const unit = at.size / rows.length;
  rows.forEach((row, y) => {
    for (const { index } of row.matchAll(/1/g)) pdf.rect(at.x + index * unit, at.y + y * unit, unit, unit);
  });
  pdf.fill(at.ink);
}
