import type { MailRolesWords } from '../../../compiled/organisation/mail-roles.ts';
import type { Format } from '../../format.ts';
import type { Lang } from '../../lang.ts';
import type { MailText, RoleMailWords } from '../mail.ts';
import type { MailValues } from '../mail-values.ts';
import { officeName } from '../../organisation/office-name.ts';

/** Asked to work for an office or at a contact point, and doing so no more. */
export function roleMails(w: MailRolesWords, lang: Lang): RoleMailWords {
  return {
    'role.invited': (value, f) => invited(w, inWords(w, lang, value), f),
    'role.ended': (value) => ended(w, inWords(w, lang, value)),
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
