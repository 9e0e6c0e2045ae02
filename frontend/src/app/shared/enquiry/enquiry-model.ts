import type { NewEnquiry, Place } from '@igang/contracts';
import { AGE_BANDS } from '@igang/domain/enquiry';
import { leavingOut } from '@igang/domain/record';
import { nearOf } from '../forms/index.ts';

/** An enquiry as a form holds it: what is chosen in a select is text, evenings are seven ticks from Monday. */
export interface EnquiryDraft {
  readonly wants: 'join' | 'start';
  readonly place: Place | null;
  readonly contactPointId: string;
  readonly themeCode: string;
  readonly mixedToo: boolean;
  readonly form: 'physical' | 'digital' | 'either';
  readonly weekdays: boolean[];
  readonly ageBand: string;
  readonly groupLanguage: 'no' | 'en' | 'se';
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly isAdult: boolean;
  readonly consent: boolean;
}

export function emptyEnquiry(place: Place | null = null, contactPointId = ''): EnquiryDraft {
  return {
    ...{ wants: 'join', place, contactPointId, themeCode: '', mixedToo: true, form: 'physical' },
    ...{ weekdays: [false, false, false, false, false, false, false], ageBand: '', groupLanguage: 'no' },
    ...{ name: '', email: '', phone: '', isAdult: false, consent: false },
  };
}

/** What is sent of it. Whether she is grown up and has said yes is checked before. */
export function toEnquiry(draft: EnquiryDraft, language: NewEnquiry['language']): NewEnquiry {
  const { wants, form, groupLanguage, name, mixedToo, themeCode, contactPointId } = draft;
  const ageBand = AGE_BANDS.find((band) => band === draft.ageBand);
  return {
    ...{ wants, form, groupLanguage, name, mixedToo, language, isAdult: true, consent: true, near: nearOf(draft.place) ?? '' },
    weekdays: draft.weekdays.flatMap((isChosen, i) => (isChosen ? [i + 1] : [])),
    ...leavingOut({ email: draft.email.trim(), phone: draft.phone.trim(), themeCode, contactPointId }, (text) => text === ''),
    ...(ageBand === undefined ? {} : { ageBand }),
  };
}
