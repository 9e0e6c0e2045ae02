import type { OfficeSetting, SettingSubject } from '@igang/domain';
import type { Names } from '../lang.ts';

/** What an office decides for itself. */
export const nb = {
  title: 'Innstillinger',
  lead: (office: string) => `Slik vil ${office} ha det. Det gjelder fra nå av.`,
  choose: 'Velg et kontor øverst for å se hva det har bestemt.',
  about: {
    waiting: { title: 'Når noe kommer på lista over det som venter', text: 'Antall dager før noe teller som glemt.' },
    groups: { title: 'Nye grupper', text: '' },
  } satisfies Names<SettingSubject, { readonly title: string; readonly text: string }>,
  names: {
    'enquiry-unanswered': { label: 'Henvendelse uten svar', hint: 'Det samme tallet lover vi den som spør.' },
    'request-unanswered': { label: 'Spørsmål til igangsetter uten svar', hint: 'Fra du spurte.' },
    'log-missing': { label: 'Møte uten logg', hint: 'Fra møtet.' },
    'handover-overdue': { label: 'Gruppe som kan overleveres', hint: 'Fra siste møte med igangsetter.' },
    'course-draft-soon': { label: 'Kurs som ikke er lagt ut', hint: 'Så mange dager før kurset.' },
    'session-budget': { label: 'Møter med igangsetter', hint: 'Det vi foreslår for en ny gruppe. Fire er vanlig.' },
  } satisfies Names<OfficeSetting, { readonly label: string; readonly hint: string }>,
  save: 'Lagre',
  saved: 'Lagret',
};
export type OfficeSettingWords = typeof nb;
