import type { BeginningChoices } from '@igang/contracts';
import type { Lang } from '@igang/i18n';

interface WrittenOffice {
  name: string;
  seat: string;
  email: string;
  phone: string;
}
export interface BeginModel {
  office: WrittenOffice;
  administrator: { name: string; email: string; phone: string; language: Lang };
  /** None: one office has the whole country. */
  districts: (WrittenOffice & { counties: string[] })[];
  courseTypes: string[];
  themes: string[];
}

const NOTHING: WrittenOffice = { name: '', seat: '', email: '', phone: '' };

/** All that we suggest is chosen: it is easier to take away what one does not do. */
export function emptyBeginning({ courseTypes, themes }: BeginningChoices, language: Lang): BeginModel {
  return {
    office: { ...NOTHING },
    administrator: { name: '', email: '', phone: '', language },
    districts: [],
    courseTypes: courseTypes.map(({ code }) => code),
    themes: themes.map(({ code }) => code),
  };
}

export function withDistrict(model: BeginModel): BeginModel {
  return { ...model, districts: [...model.districts, { ...NOTHING, counties: [] }] };
}

export function withoutDistrict(model: BeginModel, at: number): BeginModel {
  return { ...model, districts: model.districts.filter((_, i) => i !== at) };
}

/** The name of the other office that has the county, empty when it has none yet; undefined when nobody else has it. */
export function takenBy(districts: BeginModel['districts'], county: string, but: number): string | undefined {
  return districts.find(({ counties }, i) => i !== but && counties.includes(county))?.name;
}

export function toggled(list: readonly string[], one: string): string[] {
  return list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
}
