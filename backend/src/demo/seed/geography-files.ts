import { readFile } from 'node:fs/promises';
import { beside } from '../../platform/beside.ts';
import { type CourseTypeFacts, readSuggestions, type ThemeFacts } from '../../transfer/beginning/suggestions.ts';

/** The files in backend/data as they were published, Norwegian keys and all. */
interface County {
  readonly fylkesnummer: string;
  readonly navn: string;
  readonly offisielle_navn: readonly string[];
  readonly lat: number;
  readonly lon: number;
  readonly folketall: number;
}
interface CountyThroughTime {
  readonly fylkesnummer: string;
  readonly navn: string;
  readonly gyldig_fra: string | null;
  readonly gyldig_til: string | null;
  readonly etterfolger: readonly string[];
}
export interface Municipality {
  readonly kommunenummer: string;
  readonly navn: string;
  readonly offisielle_navn: readonly string[];
  readonly fylkesnummer: string;
  readonly administrasjonssenter: string;
  readonly folketall: number;
  readonly areal_km2: number;
  readonly maalform: 'Bokmål' | 'Nynorsk' | 'Nøytral';
  readonly lat: number;
  readonly lon: number;
}
export interface PostalCode {
  readonly postnummer: string;
  readonly poststed: string;
  readonly kommunenummer: string;
}
/** A town or village in its municipality, by the name its postal codes have. */
interface Settlement {
  readonly kommunenummer: string;
  readonly navn: string;
  readonly lat: number;
  readonly lon: number;
}
export interface OfficeFacts {
  readonly id: string;
  readonly navn: string;
  readonly sted: string;
  readonly epost: string;
  readonly telefon: string;
  readonly aapnet: string;
  readonly stengt_i_virkeligheten: string | null;
  readonly fylker: readonly string[];
}
export interface GeographyFiles {
  readonly counties: readonly County[];
  readonly history: readonly CountyThroughTime[];
  readonly municipalities: readonly Municipality[];
  readonly postalCodes: readonly PostalCode[];
  readonly settlements: readonly Settlement[];
  readonly holidays: readonly { readonly dato: string; readonly navn: string }[];
  readonly offices: readonly OfficeFacts[];
  readonly courseTypes: readonly CourseTypeFacts[];
  readonly themes: readonly ThemeFacts[];
}

export async function readGeography(): Promise<GeographyFiles> {
  const [counties, history, municipalities, postalCodes, settlements, holidays, offices, suggested] = await Promise.all([
    read<GeographyFiles['counties']>('fylker'),
    read<GeographyFiles['history']>('fylke_historikk'),
    read<GeographyFiles['municipalities']>('kommuner'),
    read<GeographyFiles['postalCodes']>('postnummer'),
    read<GeographyFiles['settlements']>('tettsteder'),
    read<GeographyFiles['holidays']>('helligdager_no_2025_2030'),
    read<{ kontorer: GeographyFiles['offices'] }>('kontorer'),
    readSuggestions(),
  ]);
  return { counties, history, municipalities, postalCodes, settlements, holidays, offices: offices.kontorer, ...suggested };
}

async function read<T>(name: string): Promise<T> {
  return JSON.parse(await readFile(beside(`data/${name}.json`), 'utf8')) as T;
}
