import type { JobPayload, MailKind, WillTell } from '@igang/contracts';
import { outsideQuietHours, scopeOf } from '@igang/domain';
import type { Lang } from '@igang/i18n';
import type { Config } from '../../platform/config.ts';
import type { Announced, Tx } from '../../platform/transaction.ts';
import { leavesAtOnce } from './claim-mails.ts';
import { subjectOf } from './compose.ts';
import { lettersOf } from '../notifications/letters.ts';
import type { Addressed } from '../notifications/mail.ts';

type MailJob = JobPayload<'mail.send'>;
interface Told {
  readonly subject: string;
  readonly to: string | undefined;
  readonly at: string;
}

/**
 * Which mails the jobs of a change lead to, by the very loaders that write them: to whom, about what, and when they leave. What is
 * not true any more by then is not sent, and not foretold.
 */
export async function foretell(tx: Tx, config: Config, announced: readonly Announced[], lang: Lang): Promise<WillTell> {
  const told: Told[] = [];
  for (const { job, payload, at } of announced)
    if (job === 'mail.send') told.push(...(await tell(tx, config, payload as MailJob, { at, lang })));
  return { mails: together(told) };
}

interface When {
  readonly at: Date;
  readonly lang: Lang;
}

async function tell(tx: Tx, config: Config, job: MailJob, { at, lang }: When): Promise<Told[]> {
  const letters = (await lettersOf(tx, config, job.kind, job.subjectId)).filter(({ isTrue }) => isTrue);
  const leaves = (leavesAtOnce(job) ? at : outsideQuietHours(at)).toISOString();
  const names = maySeeNames(tx, job.kind);
  const told: Told[] = [];
  for (const letter of letters) told.push({ subject: await subjectIn(lang, letter), to: names ? nameOf(letter) : undefined, at: leaves });
  return told;
}

async function subjectIn(lang: Lang, letter: Addressed): Promise<string> {
  return subjectOf({ ...(await letter.write()), lang });
}

function nameOf({ to: { name, address } }: Addressed): string {
  return name === undefined || name === '' ? address : name;
}

/** Who looks for a group is known to those who help her; the national office is told how many. */
function maySeeNames({ actor }: Tx, kind: MailKind): boolean {
  return !/^(?:enquiry|invitation)\./.test(kind) || scopeOf(actor, 'enquiry.work').officeIds.length > 0;
}

/** The same mail to several at the same time is one line. */
function together(told: readonly Told[]): WillTell['mails'] {
  const lines = new Map<string, { subject: string; at: string; to: string[]; count: number }>();
  for (const { subject, at, to } of told) {
    const line = lines.get(`${subject} ${at}`) ?? { subject, at, to: [], count: 0 };
    lines.set(`${subject} ${at}`, { ...line, count: line.count + 1, to: to === undefined ? line.to : [...line.to, to] });
  }
  return [...lines.values()];
}
