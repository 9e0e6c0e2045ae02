import type { MailPointsWords } from '../../../compiled/organisation/mail-points.ts';
import type { Format } from '../../format.ts';
import { shownPhone } from '../../text.ts';
import type { MailText, PointMailWords } from '../mail.ts';
import { knownFacts } from '../mail-parts.ts';
import type { MailValues } from '../mail-values.ts';

/** To contact points, once a year, and to their office when nobody answers. */
export function pointMails(w: MailPointsWords): PointMailWords {
  return {
    'contact-point.confirm': (value, f) => confirm(w, value, f),
    'contact-point.hidden': (value, f) => hidden(w, value, f),
  };
}

function confirm({ confirm: w, facts }: MailPointsWords, v: MailValues['contact-point.confirm'], f: Format): MailText {
  const { point, today } = v;
  return {
    subject: v.again ? w.again({ point }) : w.title({ point }),
    heading: w.title({ point }),
    lines: [w.hello({ name: v.greeted ?? '', point }), v.isHidden ? w.hidden : w.until({ day: f.day(v.until, today) })],
    facts: knownFacts(
      [facts.address, v.address],
      [facts.phone, phoneOf(v)],
      [facts.email, v.email],
      [facts.confirmedOn, f.day(v.confirmedOn, today)],
    ),
    button: w.button,
    more: [w.wrong],
  };
}

function hidden({ hidden: w, facts }: MailPointsWords, v: MailValues['contact-point.hidden'], f: Format): MailText {
  return {
    subject: w.title(v),
    heading: w.title(v),
    lines: [w.hello({ ...v, day: f.day(v.confirmedOn, v.today) }), w.ring],
    facts: knownFacts([facts.phone, phoneOf(v)], [facts.email, v.email]),
    button: w.button,
  };
}

function phoneOf({ phone }: { readonly phone: string | null }): string | undefined {
  return phone === null ? undefined : shownPhone(phone);
}
