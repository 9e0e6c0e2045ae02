/** A database that does not answer for so long is one that refuses: some browsers never do when it is blocked. */
const LONGEST_MS = 3000;
let isSilent = false;

/** What IndexedDB answers, else `otherwise`: it may be full, blocked or absent, and the page goes on without it. */
export async function ifDevice<T, O>(work: () => PromiseLike<T>, otherwise: O): Promise<T | O> {
  if (isSilent) return otherwise;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<O>((resolve) => {
    timer = setTimeout(() => {
      isSilent = true;
      resolve(otherwise);
    }, LONGEST_MS);
  });
  try {
    return await Promise.race([work(), silence]);
  } catch {
    return otherwise;
  } finally {
    clearTimeout(timer);
  }
}

/** In one tab at a time, where the browser can say so. */
export async function inOneTab<T>(name: string, work: () => Promise<T>): Promise<T> {
  let begun: Promise<T> | undefined;
  const once = (): Promise<T> => (begun ??= work());
  try {
    return await navigator.locks.request(name, once);
  } catch {
    // Without locks, or where they are blocked, the server still counts each thing once by its key.
    return once();
  }
}
