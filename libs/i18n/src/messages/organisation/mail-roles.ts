import type { MailRolesWords } from '../../../compiled/organisation/mail-roles.ts';
import type { Format } from '../../format.ts';
import type { Lang } from '../../lang.ts';
import type { MailText, RoleMailWords } from '../mail.ts';
import type { MailValues } from '../mail-values.ts';
import { officeName } from '../../organisation/office-name.ts';
import { officeWorkLines } from '../../organisation/office-work.ts';

/** Asked to work for an office or at a contact point, and doing so no more. */
export function roleMails(w: MailRolesWords, lang: Lang): RoleMailWords {
  return {
    'role.invited': (value, f) => invited(w, inWords(w, lang, value), f),
    'role.ended': (value) => ended(w, inWords(w, lang, value)),
    'office.closed': (value, f) => closed(w, lang, value, f),
    'office.taken-over': (value, f) => taken(w, lang, value, f),
  };
}

/** What she is, and where, as sentences name it. */
function inWords<V extends MailValues['role.ended']>(w: MailRolesWords, lang: Lang, value: V) {
  return { ...value, role: w.role[value.role], where: value.point ?? officeName(lang, value.office) };
}

function invited({ invited: w }: MailRolesWords, v: ReturnType<typeof inWords<MailValues['role.invited']>>, f: Format): MailText {
  return {
    subject: w.subject(v),
    heading: w.subject(v),
    lines: [w.hello(v), w.what],
    facts: [[w.until, f.day(v.until, v.today)]],
    button: w.button,
    more: [w.unknown],
  };
}

function ended({ ended: w }: MailRolesWords, v: ReturnType<typeof inWords<MailValues['role.ended']>>): MailText {
  return { subject: w.subject(v), heading: w.subject(v), lines: [w.hello(v), w.out, w.wrong] };
}

function closedInWords(
  lang: Lang,
  { office, heir, from, today }: MailValues['office.closed'] | MailValues['office.taken-over'],
  f: Format,
) {
  return { office: officeName(lang, office), heir: officeName(lang, heir), day: f.day(from, today) };
}

function closed({ closed: w, role }: MailRolesWords, lang: Lang, value: MailValues['office.closed'], f: Format): MailText {
  const told = { ...closedInWords(lang, value, f), name: value.name, role: role[value.role] };
  const becomes = value.goesOn === value.role ? w.stays(told) : value.goesOn === undefined ? w.out(told) : w.leads(told);
  return { subject: w.subject, heading: w.subject, lines: [w.hello(told), becomes, w.thanks, w.wrong] };
}

function taken({ taken: w }: MailRolesWords, lang: Lang, value: MailValues['office.taken-over'], f: Format): MailText {
  const told = closedInWords(lang, value, f);
  const items = officeWorkLines(lang, value.work);
  return {
    subject: w.subject(told),
    heading: w.subject(told),
    lines: [w.hello(told), items.length === 0 ? w.nothing : w.know],
    lists: items.length === 0 ? [] : [{ title: w.list, items }],
    button: w.button,
  };
}
