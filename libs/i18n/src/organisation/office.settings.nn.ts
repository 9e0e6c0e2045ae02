import type { OfficeSettingWords } from './office.settings.nb.ts';

export const nn: OfficeSettingWords = {
  title: 'Innstillingar',
  lead: (office) => `Slik vil ${office} ha det. Det gjeld frå no av.`,
  choose: 'Vel eit kontor øvst for å sjå kva det har bestemt.',
  about: {
    waiting: { title: 'Når noko kjem på lista over det som ventar', text: 'Kor mange dagar før noko tel som gløymt.' },
    groups: { title: 'Nye grupper', text: '' },
  },
  names: {
    'enquiry-unanswered': { label: 'Førespurnad utan svar', hint: 'Det same talet lovar vi den som spør.' },
    'request-unanswered': { label: 'Spørsmål til igangsetjar utan svar', hint: 'Frå du spurde.' },
    'log-missing': { label: 'Møte utan logg', hint: 'Frå møtet.' },
    'handover-overdue': { label: 'Gruppe som kan overleverast', hint: 'Frå siste møte med igangsetjar.' },
    'course-draft-soon': { label: 'Kurs som ikkje er lagt ut', hint: 'Så mange dagar før kurset.' },
    'session-budget': { label: 'Møte med igangsetjar', hint: 'Det vi føreslår for ei ny gruppe. Fire er vanleg.' },
  },
  save: 'Lagre',
  saved: 'Lagra',
};
