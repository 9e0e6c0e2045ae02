export default async function globalTeardown() {
  await globalThis.igangPostgres?.stop();
}
