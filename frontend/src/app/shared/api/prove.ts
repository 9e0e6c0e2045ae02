/**
 * Solves an ALTCHA challenge beside the page, in a worker of our own that is fetched only now. Undefined where the browser has
 * neither workers nor the means to compute (an old one, or a page without https).
 */
export function prove(challenge: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./prove.worker', import.meta.url), { type: 'module' });
    const end = (proof: string | undefined): void => {
      worker.terminate();
      resolve(proof);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<string | undefined>) => end(data));
    worker.addEventListener('error', () => end(undefined));
    worker.postMessage(challenge);
  });
}
