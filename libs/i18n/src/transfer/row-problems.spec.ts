import { rowProblemText } from './row-problems.ts';

describe('what is wrong with a row of a file', () => {
  it('is said to the office, about somebody else', () => {
    expect(rowProblemText('contact.taken', {}, 'nb')).toBe(
      'En annen person har denne adressen. Ingenting er endret. Bruk en adresse som er personens egen.',
    );
    expect(rowProblemText('enrolment.already', {}, 'nb')).toBe('Personen er allerede påmeldt dette kurset. Se i lista over deltakere.');
  });
  it('is its own, a field’s, or the reason that a use case gave', () => {
    expect(rowProblemText('doubled', { row: 4 }, 'nb')).toBe('Står også i rad 4. Bare den første tas med.');
    expect(rowProblemText('missing', {}, 'nb')).toBe('Fyll ut dette feltet.');
    expect(rowProblemText('starter.busy', { groups: 3 }, 'en')).toMatch(/^The starter has 3 groups/);
  });
});
