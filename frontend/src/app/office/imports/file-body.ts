/** The file as it goes: its bytes and nothing the browser says of them. */
export function asBody(file: File | undefined): Blob {
  return new Blob([file ?? new Blob()], { type: 'application/octet-stream' });
}

/** What tells one file from another without reading it. */
export function markOf(file: File | undefined): string {
  return file === undefined ? '' : `${file.name}|${file.size}|${file.lastModified}`;
}
