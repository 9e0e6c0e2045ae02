export interface ChairsColours {
  readonly chairs: string;
  readonly open: string;
  readonly middle: string;
}

const TURNS = [0, 60, 120, 180, 240, 300] as const;
const OPEN_AT = 300;

/** The circle of chairs with one open, as in frontend/src/app/shared/ui/illustration.ts: 120 units across. */
export function drawChairs(pdf: PDFKit.PDFDocument, at: { x: number; y: number; size: number }, colours: ChairsColours): void {
  const scale = at.size / 120;
  pdf.save().translate(at.x, at.y).scale(scale).lineWidth(3).lineCap('round').lineJoin('round');
  for (const turn of TURNS) {
    pdf.save().rotate(turn, { origin: [60, 60] });
    pdf.strokeColor(turn === OPEN_AT ? colours.open : colours.chairs);
    if (turn === OPEN_AT) pdf.dash(4, { space: 4.5 });
    pdf.roundedRect(52, 15, 16, 14, 4.5).stroke();
    pdf.path('M49 11.5q11-5.5 22 0').stroke();
    pdf.restore();
  }
  pdf.circle(60, 60, 5).fill(colours.middle);
  pdf.restore();
}
