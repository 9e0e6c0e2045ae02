import { FRAMES } from '@igang/domain';
import type { MailAfterwardsWords } from '../../../compiled/groups/mail-afterwards.ts';
import type { Format } from '../../format.ts';
import type { PackWords } from '../../../compiled/groups/pack.ts';
import type { AfterwardsMailWords, MailText } from '../mail.ts';
import { parts } from '../mail-parts.ts';
import type { MailValues } from '../mail-values.ts';

type Made<K extends keyof AfterwardsMailWords> = (words: MailAfterwardsWords, value: MailValues[K], f: Format) => MailText;

/** A group that runs on its own: what stands in its pack, the questions, and its call for help. */
export function afterwardsMails(w: MailAfterwardsWords, pack: PackWords): AfterwardsMailWords {
  return {
    'handover.pack': (value, f) => handedPack(w, pack, value, f),
    'follow-up.ask': (value, f) => ask(w, value, f),
    'follow-up.reminder': (value, f) => remind(w, value, f),
    'group.help-wanted': (value, f) => helpWanted(w, value, f),
  };
}

function handedPack({ pack: w }: MailAfterwardsWords, booklet: PackWords, v: MailValues['handover.pack'], f: Format): MailText {
  const { title, text } = v.selfStarted ? w.selfStarted : w.own;
  const { followUpOn, officeName, reachOffice, today } = v;
  return {
    subject: title,
    heading: title,
    lines: [text, w.aloud, w.booklet],
    lists: [
      { title: booklet.framesTitle, items: FRAMES.map((frame) => booklet.frames[frame]) },
      w.goOn,
      { title: w.call.title, items: [w.call.office({ office: officeName, reach: reachOffice })] },
    ],
    more: parts(followUpOn === undefined ? undefined : w.followUp({ day: f.day(followUpOn, today) }), w.stop),
    button: w.button,
  };
}

const ask: Made<'follow-up.ask'> = ({ ask: w }, { kind, selfStarted }) => ({
  subject: w.subject,
  heading: w.heading,
  lines: [w.since({ since: (selfStarted ? w.asked : w.after)[kind] }), w.open],
  button: w.button,
  more: [w.help],
});

const remind: Made<'follow-up.reminder'> = ({ remind: w }) => ({
  subject: w.subject,
  heading: w.heading,
  lines: [w.asked, w.call],
  button: w.button,
  more: [w.stop],
});

const helpWanted: Made<'group.help-wanted'> = ({ helpWanted: w }, v) => ({
  subject: w.subject,
  heading: w.heading(v),
  lines: [w.hello(v), w.unasked],
  facts: [[w.contact, v.reach]],
  button: w.button,
});
