/** Starters who are near and cannot be asked now. */
export const leftOut = {
  title: (count: number) => `Ikke med i lista (${count})`,
  text: 'Disse er i nærheten, men kan ikke bli spurt nå.',
  reasons: {
    promise: 'Taushetsløftet mangler. Åpne siden hennes og før det inn, eller be henne gi det.',
    'not-qualified': 'Godkjenningen har gått ut.',
    away: 'Har pause.',
    busy: 'Har så mange grupper som hun vil ha.',
    meeting: 'Er hos en annen gruppe på samme tid.',
  },
};
