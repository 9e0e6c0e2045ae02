/** Starters who are near and cannot be asked now. */
export const leftOut = {
  title: (count: number) => `Ikke med i lista (${count})`,
  text: 'Disse er i nærheten, men kan ikke bli spurt nå.',
  reasons: {
    promise: 'Taushetsløftet mangler. Åpne siden til igangsetteren og før det inn, eller be om å få det.',
    'not-qualified': 'Godkjenningen har gått ut.',
    away: 'Har pause.',
    busy: 'Har så mange grupper som ønsket.',
    meeting: 'Er hos en annen gruppe på samme tid.',
  },
};
