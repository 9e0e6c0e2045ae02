/** Weights of the first eight digits of a Norwegian organisation number; the ninth makes the sum divisible by eleven (brreg.no). */
const WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2] as const;

/** `974 760 673`, `NO974760673MVA`, `Org.nr. 974 760 673`: its nine digits. What is not understood comes back as it was, for the rule to refuse. */
export function readWrittenOrganisationNumber(text: string): string {
  const digits = /^(?:org\.? ?(?:nr|nummer)?\.?:?|no)?((?:[\s.\u00a0]*\d){9})(?:\s*mva)?\.?$/i.exec(text.normalize('NFKC').trim())?.[1];
  return digits === undefined ? text : digits.replaceAll(/\D/g, '');
}

/** Nine digits whose last one checks the others. */
export function isOrganisationNumber(text: string): boolean {
  if (!/^\d{9}$/.test(text)) return false;
  const sum = WEIGHTS.reduce((so, weight, i) => so + weight * Number(text[i]), 0);
  return (11 - (sum % 11)) % 11 === Number(text[8]);
}
