import { mailAfterwardsIn } from '../../../compiled/groups/mail-afterwards.all.ts';
import { mailEnquiriesIn } from '../../../compiled/groups/mail-enquiries.all.ts';
import { mailGroupsIn } from '../../../compiled/groups/mail-groups.all.ts';
import { mailMeetingsIn } from '../../../compiled/groups/mail-meetings.all.ts';
import { packIn } from '../../../compiled/groups/pack.all.ts';
import type { Lang } from '../../lang.ts';
import type { AfterwardsMailWords, EnquiryMailWords, GroupMailWords } from '../mail.ts';
import { afterwardsMails } from './mail-afterwards.ts';
import { enquiryMails } from './mail-enquiries.ts';
import { groupMails } from './mail-groups.ts';

/** The mails about groups: what each holds is decided once, the words are a language's. */
export function groupsMails(lang: Lang): EnquiryMailWords & GroupMailWords & AfterwardsMailWords {
  return {
    ...enquiryMails(mailEnquiriesIn[lang]),
    ...groupMails(mailGroupsIn[lang], mailMeetingsIn[lang]),
    ...afterwardsMails(mailAfterwardsIn[lang], packIn[lang]),
  };
}
