import { acquaintanceText, fold } from '@igang/domain';
import { secretMark } from '../../platform/secret-mark.ts';

/** The mark of a name: whoever is named and whoever asks are known for one, and neither name is told. */
export function nameDigest(secret: string, name: string): string {
  return secretMark(secret, acquaintanceText(name));
}

/** Who wrote from an address that several may share: the whole name and the telephone number, as a mark that tells neither. */
export function writerMark(secret: string, { name, phone = '' }: { readonly name: string; readonly phone?: string | undefined }): string {
  return secretMark(secret, `igang writer ${fold(name)} ${phone}`);
}
