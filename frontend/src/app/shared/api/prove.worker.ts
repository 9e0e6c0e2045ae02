import { type Challenge, solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';

const LONGEST_MS = 60_000;

/** Computes the proof for one challenge, as the header wants it. */
async function proofOf(text: string): Promise<string | undefined> {
  const challenge = JSON.parse(text) as Challenge;
  const solution = await solveChallenge({ challenge, deriveKey, timeout: LONGEST_MS });
  return solution === null ? undefined : btoa(JSON.stringify({ challenge, solution }));
}

addEventListener('message', ({ data }: MessageEvent<string>) => {
  proofOf(data).then(
    (proof) => postMessage(proof),
    () => postMessage(undefined),
  );
});
