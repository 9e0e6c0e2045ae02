import type { MailAddressWords } from '../../../compiled/organisation/mail-address.ts';
import type { AddressMailWords, MailText } from '../mail.ts';
import { parts } from '../mail-parts.ts';
import type { MailValues } from '../mail-values.ts';

/** Another address: is it hers, and it is from now on. */
export function addressMails(w: MailAddressWords): AddressMailWords {
  return { 'address.prove': (value) => prove(w.prove, value), 'address.moved': () => moved(w.moved) };
}

function prove(w: MailAddressWords['prove'], { hours, taken }: MailValues['address.prove']): MailText {
  return {
    subject: w.title,
    heading: w.title,
    lines: taken ? [w.taken.text, w.taken.help] : [w.asked],
    button: taken ? w.taken.button : w.button,
    more: parts(taken ? undefined : w.hours({ hours }), w.notYou),
  };
}

function moved({ subject, heading, text, links, notYou }: MailAddressWords['moved']): MailText {
  return { subject, heading, lines: [text, links, notYou] };
}
