/** What we use of fontkit, which brings no types of its own: which letters a font has. Fonts are drawn by pdfkit. */
declare module 'fontkit' {
  export interface Font {
    hasGlyphForCodePoint(codePoint: number): boolean;
  }
  export function create(bytes: Buffer): Font;
}
