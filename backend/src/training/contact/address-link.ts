import { linkPurpose } from '../../platform/links.ts';

/** The link in the mail to a new address, which proves that it is hers. */
export const ADDRESS_PROVE = linkPurpose('address.prove', 42);
