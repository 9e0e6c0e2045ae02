import { addDays } from '@igang/domain';
import pg from 'pg';
import { type GeographyFiles, readGeography } from './geography-files.ts';
import { type Rows, write } from './write.ts';

/** Svalbard and Jan Mayen have postal codes with a number like a municipality's, but are none. */
const TERRITORIES: Readonly<Record<string, { territory: string; lat: number; lon: number }>> = {
  '2100': { territory: 'svalbard', lat: 78.2232, lon: 15.6267 },
  '2211': { territory: 'jan-mayen', lat: 70.98, lon: -8.5 },
};
const LANGUAGE_FORMS = { Bokmål: 'nb', Nynorsk: 'nn', Nøytral: 'neutral' } as const;

export interface Loaded {
  readonly counties: number;
  readonly municipalities: number;
  readonly postalCodes: number;
}

/**
 * Loads or refreshes the ground everything stands on: facts are overwritten. An example also has the offices, the kinds of course and the
 * themes of `backend/data`, which are only added; a real organisation begins with its own (`transfer/beginning`).
 */
export async function loadGeography(url: string, isExample: boolean): Promise<Loaded> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const files = await readGeography();
    await client.query('BEGIN');
    for (const rows of refreshed(files)) await write(client, rows, 'refresh');
    for (const rows of isExample ? added(files) : []) await write(client, rows, 'add');
    await client.query('COMMIT');
    return { counties: files.counties.length, municipalities: files.municipalities.length, postalCodes: files.postalCodes.length };
  } finally {
    await client.end();
  }
}

function refreshed(files: GeographyFiles): Rows[] {
  return [
    { table: 'county', key: ['code'], rows: counties(files) },
    { table: 'county_successor', key: ['code', 'successor_code'], rows: successors(files) },
    { table: 'municipality', key: ['code'], rows: municipalities(files) },
    { table: 'postal_code', key: ['code'], rows: postalCodes(files) },
    { table: 'public_holiday', key: ['date', 'name'], rows: files.holidays.map(({ dato, navn }) => ({ date: dato, name: navn })) },
  ];
}

function added(files: GeographyFiles): Rows[] {
  return [
    { table: 'office', key: ['id'], rows: offices(files) },
    { table: 'office_county', key: ['id'], rows: officeCounties(files) },
    { table: 'theme', key: ['code'], rows: files.themes.map(({ kode, navn }) => ({ code: kode, names: navn, closed_on: null })) },
    { table: 'course_type', key: ['id'], rows: courseTypes(files) },
    { table: 'course_type_version', key: ['course_type_id', 'version'], rows: courseTypeVersions(files) },
  ];
}

function counties({ counties: current, history }: GeographyFiles) {
  const today = new Map(current.map((county) => [county.fylkesnummer, county]));
  return history.map(({ fylkesnummer, navn, gyldig_fra, gyldig_til }) => {
    const gone = { navn, offisielle_navn: [navn], lat: null, lon: null, folketall: null };
    const county = (gyldig_til === null ? today.get(fylkesnummer) : undefined) ?? gone;
    return {
      code: fylkesnummer,
      name: county.navn,
      official_names: county.offisielle_navn,
      valid_from: gyldig_fra,
      valid_to: gyldig_til,
      lat: county.lat,
      lon: county.lon,
      population: county.folketall,
    };
  });
}

function successors({ history }: GeographyFiles) {
  return history.flatMap(({ fylkesnummer, etterfolger }) =>
    etterfolger.map((successor) => ({ code: fylkesnummer, successor_code: successor })),
  );
}

function municipalities(files: GeographyFiles) {
  return files.municipalities.map((place) => ({
    code: place.kommunenummer,
    name: place.navn,
    official_names: place.offisielle_navn,
    county_code: place.fylkesnummer,
    admin_centre: place.administrasjonssenter,
    population: place.folketall,
    area_km2: place.areal_km2,
    language_form: LANGUAGE_FORMS[place.maalform],
    lat: place.lat,
    lon: place.lon,
  }));
}

function postalCodes(files: GeographyFiles) {
  const settlements = new Map(files.settlements.map((place) => [`${place.kommunenummer} ${place.navn}`, place]));
  const municipalities = new Map(files.municipalities.map((place) => [place.kommunenummer, place]));
  return files.postalCodes.map(({ postnummer, poststed, kommunenummer }) => {
    const around = municipalities.get(kommunenummer) ?? territory(kommunenummer);
    // In its town or village when we know that, else where the municipality has its centre.
    const { lat, lon } = settlements.get(`${kommunenummer} ${poststed}`) ?? around;
    const lies =
      'territory' in around
        ? { municipality_code: null, territory: around.territory }
        : { municipality_code: kommunenummer, territory: null };
    return { code: postnummer, place: poststed, ...lies, lat, lon };
  });
}

function territory(number: string): { territory: string; lat: number; lon: number } {
  const found = TERRITORIES[number];
  if (found === undefined) throw new Error(`Postal codes lie in the unknown municipality ${number}`);
  return found;
}

function offices(files: GeographyFiles) {
  const national = files.offices[0]?.id;
  return files.offices.map(({ id, navn, sted, epost, telefon, aapnet }) => ({
    id,
    parent_id: id === national ? null : national,
    kind: id === national ? 'national' : 'district',
    name: navn,
    seat: sted,
    email: epost,
    phone: telefon,
    opened_on: aapnet,
    closed_on: null,
  }));
}

/** A county is an office's from the day both exist until the county is gone. */
function officeCounties(files: GeographyFiles) {
  const history = new Map(files.history.map((county) => [county.fylkesnummer, county]));
  return files.offices.flatMap(({ id, aapnet, fylker }) =>
    fylker.map((code) => {
      const { gyldig_fra = null, gyldig_til = null } = history.get(code) ?? {};
      const from = gyldig_fra !== null && gyldig_fra > aapnet ? gyldig_fra : aapnet;
      const until = gyldig_til === null ? '' : addDays(gyldig_til, 1);
      return { id: `${id.slice(0, -4)}${id.slice(-2)}${code}`, office_id: id, county_code: code, valid: `[${from},${until})` };
    }),
  );
}

function courseTypes(files: GeographyFiles) {
  return files.courseTypes.map((type) => ({
    id: type.id,
    code: type.kode,
    names: type.navn,
    days: type.dager,
    consecutive: type.sammenhengende,
    all_days_required: type.alle_dager,
    qualifies: type.gyldig_maaneder !== null,
    validity_months: type.gyldig_maaneder,
    modules: type.moduler,
    audience: type.hvem,
    renewal_days: type.fornyes_dager,
    counts_for_renewal: type.teller_for_fornyelse,
    approval_required: false,
    offer_hours: 48,
    closed_on: null,
    version: 1,
  }));
}

/** Before anybody changed them. */
const FIRST_WRITTEN = '2022-01-03T07:00:00Z';

function courseTypeVersions(files: GeographyFiles) {
  return files.courseTypes.map((type) => ({
    course_type_id: type.id,
    version: 1,
    content: {
      names: type.navn,
      days: type.dager,
      consecutive: type.sammenhengende,
      modules: type.moduler,
      audience: type.hvem,
      allDaysRequired: type.alle_dager,
      validityMonths: type.gyldig_maaneder,
      renewalDays: type.fornyes_dager,
      countsForRenewal: type.teller_for_fornyelse,
      offerHours: 48,
      approvalRequired: false,
    },
    written_at: FIRST_WRITTEN,
    written_by_id: null,
  }));
}
