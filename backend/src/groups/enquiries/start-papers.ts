import { FRAMES, GROUP_SIZE } from '@igang/domain';
import { formatIn, type Lang, ALWAYS_YEAR } from '@igang/i18n';
import { packIn } from '@igang/i18n/words/groups/pack.all';
import { startPapersIn } from '@igang/i18n/words/groups/start-papers.all';
import { upperFirst } from '@igang/i18n/text';
import { Flow, FLOW_TEXT, INK, Paper } from '../../documents/index.ts';
import { groupToRead } from '../groups/index.ts';
import { found } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';

interface Sheet {
  readonly name: string;
  readonly place: string;
  readonly madeAt: Date;
  readonly first: { date: string; startsAt: string; endsAt: string } | null;
}

/** What the papers for the first meeting say of the group: nothing of anybody in it. */
export async function startSheet(tx: Tx, groupId: string): Promise<Sheet> {
  await groupToRead(tx, groupId, 'participant.read');
  return found(
    await one<Sheet>(
      tx,
      `SELECT g.name, m.name AS place, g.created_at AS "madeAt",
         (SELECT jsonb_build_object('date', s.date, 'startsAt', to_char(s.starts_at, 'HH24:MI'), 'endsAt', to_char(s.ends_at, 'HH24:MI'))
          FROM group_session s WHERE s.group_id = g.id ORDER BY s.date LIMIT 1) AS first
       FROM self_help_group g JOIN municipality m ON m.code = g.municipality_code WHERE g.id = $1`,
      [groupId],
    ),
  );
}

/** A group that begins by itself writes on the sheets who it is. */
type Whose = Sheet | Pick<Sheet, 'madeAt'>;

/**
 * Two sheets to print for the first meeting: the declaration of confidentiality that everybody signs, and a list that the
 * group fills in and keeps itself. Both are paper and stay with the group.
 */
export async function startPapers(sheet: Whose, lang: Lang): Promise<Buffer> {
  const w = startPapersIn[lang];
  const paper = await Paper.open({ title: 'name' in sheet ? `${w.title}: ${sheet.name}` : w.title, lang, madeAt: sheet.madeAt });
  const flow = new Flow(paper);
  heading(flow, w.declaration.title, sheet, lang);
  flow.text('P', w.declaration.lead, FLOW_TEXT);
  flow.list(
    w.declaration.promise,
    FRAMES.filter((frame) => DECLARED.has(frame)).map((frame) => packIn[lang].frames[frame]),
  );
  flow.text('P', w.declaration.limit, { ...FLOW_TEXT, ink: INK.quiet }, 14);
  flow.blanks(
    [
      { head: w.declaration.name, share: 0.6 },
      { head: w.declaration.date, share: 0.4 },
    ],
    GROUP_SIZE.max,
  );
  flow.page();
  heading(flow, w.list.title, sheet, lang);
  flow.text('P', w.list.lead, FLOW_TEXT, 14);
  flow.blanks(
    [w.list.name, w.list.phone, w.list.email].map((head, i) => ({ head, share: [0.36, 0.24, 0.4][i] ?? 0.3 })),
    GROUP_SIZE.max,
  );
  flow.text('P', w.list.keep, { ...FLOW_TEXT, ink: INK.quiet });
  return paper.bytes();
}

const DECLARED: ReadonlySet<string> = new Set(['confidentiality', 'notice-of-absence', 'openness', 'sober']);

function heading(flow: Flow, title: string, sheet: Whose, lang: Lang): void {
  const f = formatIn(lang);
  flow.text('H1', title, { size: 26, strong: true, ink: INK.pineDark }, 4);
  if (!('name' in sheet)) return;
  const { name, place, first } = sheet;
  const when = first === null ? '' : `. ${upperFirst(f.day(first.date, ALWAYS_YEAR))}, ${f.atHours(first.startsAt, first.endsAt)}`;
  flow.text('P', `${name}, ${place}${when}`, { size: 12.5, strong: true, ink: INK.pine }, 10);
}
