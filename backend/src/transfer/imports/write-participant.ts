import { noteOn } from '../../training/enrolments/note-on.ts';
import { addEnrolment } from '../../training/sign-up/add-enrolment.ts';
import { found, Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import type { ImportStanding } from './import.ts';
import { ParticipantInRow } from './read-row.ts';
import type { Made, RowToWrite } from './write-import.ts';

/** One person on the course, as when the office signs her up by hand: a place while there is one, else the list. */
export async function writeParticipant(tx: Tx, { courseId }: ImportStanding, { parsed, email }: RowToWrite): Promise<Made> {
  if (courseId === null) throw new Refusal('course.not-open');
  const person = ParticipantInRow.parse({ ...(parsed as object), ...(email === null ? {} : { email }) });
  const before = await known(tx, person.email);
  const { id } = await addEnrolment(tx, courseId, person);
  await noteOn(tx, id, { source: 'import' });
  const after = found(await known(tx, person.email));
  return [
    ['enrolment', id],
    ...(before === undefined ? [['person', after.id] as const] : []),
    ...(after.isStarter && before?.isStarter !== true ? [['starter', after.id] as const] : []),
  ];
}

function known(tx: Tx, email: string): Promise<{ id: string; isStarter: boolean } | undefined> {
  return one(tx, 'SELECT p.id, EXISTS (SELECT FROM starter s WHERE s.person_id = p.id) AS "isStarter" FROM person p WHERE p.email = $1', [
    email,
  ]);
}
