import fc from 'fast-check';
import { demandEdition, type LinkPurpose, linkPurpose, readEdition, readLink, signLink } from './links.ts';

const MANAGE = linkPurpose('leaf.manage', 252);
const CONFIRM = linkPurpose('leaf.confirm', 251);
const secret = 'a-secret-of-at-least-thirty-two-characters';
const id = '0199c0de-0000-7000-8000-000000000001';
const now = new Date('2026-01-12T08:00:00Z');
const later = new Date('2026-01-13T08:00:00Z');
const reading =
  (purpose: LinkPurpose, token: string, at = now, key = secret) =>
  () =>
    readLink(key, purpose, token, at);

describe('a link in a mail', () => {
  const token = signLink(secret, MANAGE, id, later);

  it('gives its subject back', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.constantFrom(MANAGE, CONFIRM), (subject, purpose) => {
        expect(readLink(secret, purpose, signLink(secret, purpose, subject, later), now)).toBe(subject);
      }),
    );
  });
  it('is nothing for another purpose or under another secret', () => {
    expect(reading(CONFIRM, token)).toThrow('link.invalid');
    expect(reading(MANAGE, token, now, 'another-secret-of-thirty-two-characters!')).toThrow('link.invalid');
  });
  it('expires', () => {
    expect(readLink(secret, MANAGE, token, later)).toBe(id);
    expect(reading(MANAGE, token, new Date(later.getTime() + 1_000))).toThrow('link.expired');
  });
  it('is invalid when any character is altered, cut or added', () => {
    for (let i = 0; i < token.length; i++) {
      const altered = token.slice(0, i) + (token[i] === 'A' ? 'B' : 'A') + token.slice(i + 1);
      expect(reading(MANAGE, altered)).toThrow('link.invalid');
    }
    for (const wrong of ['', 'x', token.slice(1), `${token}A`, `${token}=`, '💥'.repeat(12)])
      expect(reading(MANAGE, wrong)).toThrow('link.invalid');
  });
  it('of an edition keeps it, and is dead when there is a later one', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.integer({ min: 0, max: 32_767 }), (subjectId, edition) => {
        const link = readEdition(secret, MANAGE, signLink(secret, MANAGE, { subjectId, edition }, later), now);
        expect(link).toEqual({ subjectId, edition });
        expect(() => demandEdition(link, edition)).not.toThrow();
        expect(() => demandEdition(link, edition + 1)).toThrow('link.invalid');
      }),
    );
  });
  it('cannot be given another edition than it was signed with', () => {
    const bytes = Buffer.from(signLink(secret, MANAGE, { subjectId: id, edition: 1 }, later), 'base64url');
    bytes.writeUInt16BE(2, 21);
    expect(reading(MANAGE, bytes.toString('base64url'))).toThrow('link.invalid');
  });
  it('has a number that no other purpose has', () => {
    expect(() => linkPurpose('leaf.third', 252)).toThrow(
      'Links for leaf.manage have the number 252: give leaf.third one that no purpose has had',
    );
  });
  it('is short enough for a mail that breaks long lines', () => expect(token.length).toBeLessThan(52));
});
