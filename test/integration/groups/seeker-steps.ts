import type { EnquiryProof } from '@igang/contracts';
import { signLink } from '../../harness/links.ts';
import { type Answer, ok, type TestApp } from '../../harness/index.ts';

/** The path of the link that proves the address of the one who asked last. */
export async function proofLink(app: TestApp, email: string): Promise<string> {
  const [row] = await app.sql<{ id: string }>('SELECT id FROM unproved_enquiry WHERE email = $1 ORDER BY asked_at DESC, id DESC LIMIT 1', [
    email,
  ]);
  if (row === undefined) throw new Error(`${email} has not asked`);
  return `/api/enquiry-proofs/${signLink(app.config.APP_SECRET, 'enquiry.prove', row.id, new Date('2040-01-01'))}`;
}

/** Somebody asks for a group, and presses the link in the mail. */
export async function askAndProve(
  app: TestApp,
  body: Readonly<Record<string, unknown>> & { readonly email: string },
): Promise<Answer<EnquiryProof>> {
  await ok(app.anonymous().post('/api/enquiries', body));
  return app.anonymous().put<EnquiryProof>(`${await proofLink(app, body.email)}/confirmation`);
}
