import type { NewEnquiry, OwnChange, OwnEnquiry, Place } from '@igang/contracts';
import { AGE_BANDS, CALL_TIMES, DAYPARTS, type EnquiryWant, type HopedForm } from '@igang/domain/groups/enquiry';
import { GROUP_LANGUAGES, type GroupLanguage } from '@igang/domain/groups/group';
import { leavingOut } from '@igang/domain/record';
import { shownPhone } from '@igang/i18n/text';
import { nearOf } from '../forms/index.ts';

/** An enquiry as a form holds it: what is chosen in a select is text, evenings are seven ticks from Monday. */
export interface EnquiryDraft {
  readonly wants: EnquiryWant;
  readonly place: Place | null;
  readonly contactPointId: string;
  readonly themeCode: string;
  readonly mixedToo: boolean;
  readonly form: HopedForm;
  readonly weekdays: boolean[];
  /** In the order of `DAYPARTS`, and of `CALL_TIMES`. */
  readonly dayparts: boolean[];
  readonly callTimes: boolean[];
  readonly mayLeaveMessage: boolean;
  readonly ageBand: string;
  readonly groupLanguage: GroupLanguage;
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
    ...{ dayparts: DAYPARTS.map(() => false), callTimes: CALL_TIMES.map(() => false), mayLeaveMessage: false },
    ...{ name: '', email: '', phone: '', isAdult: false, consent: false },
  };
}

/** What is sent of it. Whether she is grown up and has said yes is checked before. */
export function toEnquiry(draft: EnquiryDraft, language: NewEnquiry['language']): NewEnquiry {
  const { contactPointId } = draft;
  return {
    ...{ ...toChange(draft), language, isAdult: true, consent: true, near: nearOf(draft.place) ?? '' },
    ...leavingOut({ contactPointId }, (text) => text === ''),
  };
}

/** What she may change of it afterwards: how she is reached, and what she hopes for. */
export function toChange(draft: EnquiryDraft): OwnChange {
  const { wants, form, groupLanguage, name, mixedToo, themeCode } = draft;
  const ageBand = AGE_BANDS.find((band) => band === draft.ageBand);
  return {
    ...{ wants, form, groupLanguage, name, mixedToo },
    weekdays: draft.weekdays.flatMap((isChosen, i) => (isChosen ? [i + 1] : [])),
    dayparts: DAYPARTS.filter((_, i) => draft.dayparts[i]),
    ...callsOf(draft),
    ...leavingOut({ email: draft.email.trim(), phone: draft.phone.trim(), themeCode }, (text) => text === ''),
    ...(ageBand === undefined ? {} : { ageBand }),
  };
}

function callsOf({ phone, callTimes, mayLeaveMessage }: EnquiryDraft): Pick<OwnChange, 'callTimes' | 'mayLeaveMessage'> {
  return phone.trim() === '' ? { callTimes: [] } : { callTimes: CALL_TIMES.filter((_, i) => callTimes[i]), mayLeaveMessage };
}

/** What of an enquiry can be corrected, whoever reads it. */
type Corrected = Pick<
  OwnEnquiry,
  | 'wants'
  | 'themeCode'
  | 'mixedToo'
  | 'form'
  | 'ageBand'
  | 'groupLanguage'
  | 'email'
  | 'phone'
  | 'mayLeaveMessage'
  | 'weekdays'
  | 'dayparts'
  | 'callTimes'
> & { readonly name: string | null };

/** Her enquiry as it stands, in the form. */
export function draftOf(own: Corrected): EnquiryDraft {
  const { wants, themeCode, mixedToo, form, ageBand, groupLanguage, name, email, phone, mayLeaveMessage } = own;
  return {
    ...emptyEnquiry(),
    ...{
      wants,
      themeCode: themeCode ?? '',
      mixedToo,
      form,
      ageBand: ageBand ?? '',
      name: name ?? '',
      email: email ?? '',
      phone: shownPhone(phone ?? ''),
    },
    groupLanguage: GROUP_LANGUAGES.find((one) => one === groupLanguage) ?? 'no',
    weekdays: [1, 2, 3, 4, 5, 6, 7].map((day) => own.weekdays.includes(day)),
    dayparts: DAYPARTS.map((part) => own.dayparts.includes(part)),
    callTimes: CALL_TIMES.map((time) => own.callTimes.includes(time)),
    mayLeaveMessage: mayLeaveMessage ?? false,
  };
}
