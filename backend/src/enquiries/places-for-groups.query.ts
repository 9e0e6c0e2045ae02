import type { DemandQuery, PlaceForGroup, PlacesForGroups } from '@igang/contracts';
import { type Centre, NEAR_ENOUGH_KM, placesToStart, scopeOf, type Seeker } from '@igang/domain';
import type { z } from 'zod';
import { demandAccess, found } from '../platform/refusal.ts';
import { one, type Tx } from '../platform/transaction.ts';

interface Place extends Centre {
  readonly name: string;
  readonly officeId: string;
}
interface ThemeRow {
  readonly code: string;
  readonly names: PlaceForGroup['theme'];
}

/** Where four or more people who wait could meet, with the starters who could be with them. Of the reader's own offices only. */
export async function placesForGroups(tx: Tx, { officeId }: z.infer<typeof DemandQuery>): Promise<PlacesForGroups> {
  if (officeId !== undefined) demandAccess(tx.actor, 'group.invite', { officeId });
  const offices = officeId === undefined ? scopeOf(tx.actor, 'group.invite').officeIds : [officeId];
  const seekers = await tx.query<Seeker>(SEEKERS, [offices, MOST]);
  const centres = await tx.query<Place>(CENTRES, [offices]);
  const themes = await tx.query<ThemeRow>('SELECT code, names FROM theme ORDER BY code');
  const found = placesToStart(
    seekers,
    centres,
    themes.map(({ code }) => code),
  ).slice(0, SHOWN);
  const items = await Promise.all(found.map((place) => described(tx, place, centres, themes)));
  return { items, waiting: seekers.length, unanswered: await unanswered(tx, offices) };
}

async function described(
  tx: Tx,
  { code, themeCode, people, weekday, suits }: ReturnType<typeof placesToStart>[number],
  centres: readonly Place[],
  themes: readonly ThemeRow[],
): Promise<PlaceForGroup> {
  const centre = found(centres.find((one) => one.code === code));
  return {
    ...{ municipalityCode: code, place: centre.name, officeId: centre.officeId, themeCode, people: people.length, weekday, suits },
    theme: themes.find((theme) => theme.code === themeCode)?.names ?? null,
    starters: await startersNear(tx, centre, themeCode),
  };
}

/** Qualified, willing on that theme, not paused and with room for one group more. */
async function startersNear(tx: Tx, { lat, lon }: Place, themeCode: string | null): Promise<number> {
  const row = await one<{ n: number }>(tx, STARTERS, [lat, lon, NEAR_ENOUGH_KM, themeCode, tx.now]);
  return row?.n ?? 0;
}

async function unanswered(tx: Tx, offices: readonly string[]): Promise<number> {
  const row = await one<{ n: number }>(tx, `SELECT count(*)::int AS n FROM enquiry WHERE office_id = ANY ($1) AND state = 'new'`, [
    offices,
  ]);
  return row?.n ?? 0;
}

/** Who has waited longest, when there are more than anybody could ask. */
const MOST = 2000;
const SHOWN = 12;
const SEEKERS = `
  SELECT id, lat, lon, theme_code AS "themeCode", mixed_too AS "mixedToo", weekdays FROM enquiry
  WHERE office_id = ANY ($1) AND state = 'waiting' AND form <> 'digital' ORDER BY received_at, id LIMIT $2`;
/** Municipalities somebody who waits lives in: a group begins where somebody is. */
const CENTRES = `
  SELECT m.code, m.name, m.lat, m.lon, min(e.office_id::text)::uuid AS "officeId" FROM enquiry e JOIN municipality m ON m.code = e.municipality_code
  WHERE e.office_id = ANY ($1) AND e.state = 'waiting' AND e.form <> 'digital' GROUP BY m.code ORDER BY m.code`;
const STARTERS = `
  SELECT count(*)::int AS n FROM starter s
  WHERE s.state = 'qualified' AND s.qualified_until > $5 AND s.confidentiality_agreed_at IS NOT NULL
    AND earth_km(s.position, earth_point($1, $2)) <= $3 AND NOT coalesce($4::text = ANY (s.avoided_themes), false)
    AND (SELECT count(*) FROM assignment_starter x WHERE x.person_id = s.person_id AND x.ended_at IS NULL) < s.max_groups`;
