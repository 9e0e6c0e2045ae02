import type { Created, ImportRowView, ImportView, Page } from '@igang/contracts';
import exceljs from 'exceljs';
import { type Client, ok, type TestApp } from '../harness/index.ts';

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
export const seen = (client: Client, id: string): Promise<ImportView> => ok(client.get<ImportView>(`/api/staff/imports/${id}`));
export const rowsOf = async (client: Client, id: string, query = 'limit=100', language = 'nb'): Promise<ImportRowView[]> =>
  (await ok(client.get<Page<ImportRowView>>(`/api/staff/imports/${id}/rows?${query}`, { headers: { 'accept-language': language } }))).items;
export async function done(app: TestApp, client: Client, id: string, step: 'start' | 'reversal' | 'cancellation'): Promise<ImportView> {
  await ok(client.put(`/api/staff/imports/${id}/${step}`));
  await app.drain();
  return seen(client, id);
}
