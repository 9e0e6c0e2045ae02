import { create } from 'qrcode';

/** A QR code as squares, sharp at any size; error correction M bears a folded sheet. */
export function drawQr(pdf: PDFKit.PDFDocument, text: string, at: { x: number; y: number; size: number; ink: string }): void {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const unit = at.size / modules.size;
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) {
      if (modules.get(row, column) !== 0) pdf.rect(at.x + column * unit, at.y + row * unit, unit, unit);
    }
  }
  pdf.fill(at.ink);
}
