import type { Created, ImportLook, ImportRowView, ImportView, Page } from '@igang/contracts';
import exceljs from 'exceljs';
import { type Client, ok, type TestApp } from '../../harness/index.ts';

/** Lines of a CSV file with semicolons, as bytes. */
export const csv = (...lines: readonly string[]): Buffer => Buffer.from(lines.join('\r\n'));

/** A workbook with one sheet. */
export async function xlsx(rows: readonly (readonly exceljs.CellValue[])[]): Promise<Buffer> {
  const book = new exceljs.Workbook();
  book.addWorksheet('Ark1').addRows(rows.map((row) => [...row]));
  return Buffer.from(await book.xlsx.writeBuffer());
}

export interface Target {
  readonly kind: 'participants' | 'starters' | 'courses';
  readonly officeId: string;
  readonly courseId?: string;
}
export const uploadPath = (target: Target, name = 'folk.csv'): string =>
  `/api/staff/imports?${new URLSearchParams({ ...target, name }).toString()}`;

/** Uploads, and waits until the rows are checked. */
export async function uploaded(app: TestApp, client: Client, target: Target, file: Buffer): Promise<string> {
  const { id } = await ok(client.upload<Created>(uploadPath(target), file));
  await app.drain();
  return id;
}
/** The same, read as somebody chose. */
export async function uploadedAs(app: TestApp, client: Client, target: Target, { file, ...choice }: Chosen): Promise<string> {
  const { id } = await ok(client.upload<Created>(`${uploadPath(target)}&${new URLSearchParams(choice).toString()}`, file));
  await app.drain();
  return id;
}
type Chosen = { readonly file: Buffer } & Partial<Record<'encoding' | 'sheet' | 'headingRow' | 'headingRows' | 'mapping', string>>;
export const lookedAt = ({ kind, officeId }: Target, client: Client, file: Buffer, encoding?: string): Promise<ImportLook> => {
  const query = new URLSearchParams({ kind, officeId, ...(encoding === undefined ? {} : { encoding }) }).toString();
  return ok(client.upload<ImportLook>(`/api/staff/imports/looks?${query}`, file));
};
/** Puts cells of a row right. */
export const corrected = (client: Client, id: string, row: number, cells: Readonly<Record<string, string>>) =>
  ok(client.put(`/api/staff/imports/${id}/rows/${row}/cells`, { cells }));

export const seen = (client: Client, id: string): Promise<ImportView> => ok(client.get<ImportView>(`/api/staff/imports/${id}`));
export const rowsOf = async (client: Client, id: string, query = 'limit=100', language = 'nb'): Promise<ImportRowView[]> =>
  (await ok(client.get<Page<ImportRowView>>(`/api/staff/imports/${id}/rows?${query}`, { headers: { 'accept-language': language } }))).items;
export async function done(app: TestApp, client: Client, id: string, step: 'start' | 'reversal' | 'cancellation'): Promise<ImportView> {
  await ok(client.put(`/api/staff/imports/${id}/${step}`));
  await app.drain();
  return seen(client, id);
}
