/** Starters who are near and cannot be asked now. */
export const leftOut = {
  title: (count: number) => `Ikkje med i lista (${count})`,
  text: 'Desse er i nærleiken, men kan ikkje bli spurde no.',
  reasons: {
    promise: 'Lovnaden om teieplikt manglar. Opne sida til igangsetjaren og før han inn, eller be om han.',
    'not-qualified': 'Godkjenninga har gått ut.',
    away: 'Har pause.',
    busy: 'Har så mange grupper som ønskt.',
    meeting: 'Er hos ei anna gruppe på same tid.',
  },
};
