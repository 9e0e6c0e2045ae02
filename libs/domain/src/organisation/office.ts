export const OFFICE_KINDS = ['national', 'district'] as const;
export type OfficeKind = (typeof OFFICE_KINDS)[number];
