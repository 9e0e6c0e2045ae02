/**
 * A file that lies beside the code, by its path below `backend`. Found from here, because the gathered files (ADR 0031) are as deep as this
 * one; nothing else asks where it stands itself.
 */
export const beside = (path: string): URL => new URL(`../../${path}`, import.meta.url);
