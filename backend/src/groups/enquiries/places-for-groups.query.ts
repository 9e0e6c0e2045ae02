import type { DemandQuery, PlaceForGroup, PlacesForGroups } from '@igang/contracts';
import { type Centre, NEAR_ENOUGH_KM, placesToStart, type PlaceToStart, scopeOf, type Seeker } from '@igang/domain';
import type { z } from 'zod';
import { demandAccess, found } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';

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
  const codes = themes.map(({ code }) => code);
  const best = placesToStart(seekers, centres, codes, SHOWN);
  const starters = await startersNear(tx, best, centres);
  const items = best.map((place, i) => described(place, { centres, themes, starters: starters[i] ?? 0 }));
  return { items, waiting: seekers.length, unanswered: await unanswered(tx, offices) };
}

interface Beside {
  readonly centres: readonly Place[];
  readonly themes: readonly ThemeRow[];
  readonly starters: number;
}

function described(
  { code, themeCode, people, weekday, daypart, suits }: PlaceToStart,
  { centres, themes, starters }: Beside,
): PlaceForGroup {
  const centre = found(centres.find((one) => one.code === code));
  return {
    ...{
      municipalityCode: code,
      place: centre.name,
      officeId: centre.officeId,
      themeCode,
      people: people.length,
      weekday,
      daypart,
      suits,
      starters,
    },
    theme: themes.find((theme) => theme.code === themeCode)?.names ?? null,
  };
}

/** For each place: qualified, willing on that theme, not paused and with room for one group more. */
async function startersNear(tx: Tx, places: readonly PlaceToStart[], centres: readonly Place[]): Promise<number[]> {
  const at = places.map(({ code }) => found(centres.find((one) => one.code === code)));
  const rows = await tx.query<{ n: number }>(STARTERS, [
    ...[at.map(({ lat }) => lat), at.map(({ lon }) => lon), NEAR_ENOUGH_KM, places.map(({ themeCode }) => themeCode), tx.now],
  ]);
  return rows.map(({ n }) => n);
}

async function unanswered(tx: Tx, offices: readonly string[]): Promise<number> {
  const row = await one<{ n: number }>(tx, `SELECT count(*)::int AS n FROM enquiry WHERE office_id = ANY ($1) AND state = 'new'`, [
    offices,
  ]);
  return row?.n ?? 0;
}

/** Who has waited longest, when there are more than anybody could ask. */
const MOST = 1000;
const SHOWN = 12;
const SEEKERS = `
  SELECT id, lat, lon, theme_code AS "themeCode", mixed_too AS "mixedToo", weekdays, dayparts FROM enquiry
  WHERE office_id = ANY ($1) AND state = 'waiting' AND form <> 'digital' ORDER BY received_at, id LIMIT $2`;
/** Municipalities somebody who waits lives in: a group begins where somebody is. */
const CENTRES = `
  SELECT m.code, m.name, m.lat, m.lon, min(e.office_id::text)::uuid AS "officeId" FROM enquiry e JOIN municipality m ON m.code = e.municipality_code
  WHERE e.office_id = ANY ($1) AND e.state = 'waiting' AND e.form <> 'digital' GROUP BY m.code ORDER BY m.code`;
/** The index finds who is in the cube around a place; the distance itself decides. */
const STARTERS = `
  SELECT (SELECT count(*)::int FROM starter s
    WHERE s.state = 'qualified' AND s.qualified_until > $5 AND s.confidentiality_agreed_at IS NOT NULL
      AND s.position <@ cube_enlarge(earth_point(at.lat, at.lon), $3, 3) AND earth_km(s.position, earth_point(at.lat, at.lon)) <= $3
      AND NOT coalesce(at.theme = ANY (s.avoided_themes), false)
      AND (SELECT count(*) FROM assignment_starter x WHERE x.person_id = s.person_id AND x.ended_at IS NULL) < s.max_groups) AS n
  FROM unnest($1::float8[], $2::float8[], $4::text[]) WITH ORDINALITY AS at(lat, lon, theme, n) ORDER BY at.n`;
