import { createHmac } from 'node:crypto';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { CLOCK, type Clock } from '../clock.ts';
import { CONFIG, type Config } from '../config.ts';
import { Refusal } from '../refusal.ts';
import { rowsOf } from '../statement.ts';
import { Askers } from './askers.ts';

/** Who asks, and the proof of work that came along. */
export interface Asking {
  readonly ip: string;
  readonly proof: string | undefined;
}

const TEN_MINUTES_MS = 600_000;
/** People share offices, schools and mobile operators. */
const NETWORK_IS_ADDRESSES = 10;
/** Some 256 tries of half a millisecond: a tenth of a second on a desk, a second or two on an old phone, and one try for us. */
const WORK = { algorithm: 'PBKDF2/SHA-256', cost: 2_000, keyPrefix: '00' } as const;
const LONGEST_PROOF = 4_000;

const Proof = z.object({
  challenge: z.object({
    parameters: z.looseObject({
      algorithm: z.literal(WORK.algorithm),
      nonce: z.string(),
      salt: z.string(),
      cost: z.literal(WORK.cost),
      keyLength: z.number(),
      keyPrefix: z.literal(WORK.keyPrefix),
      data: z.object({ until: z.number() }),
    }),
    signature: z.string(),
  }),
  solution: z.object({ counter: z.number(), derivedKey: z.string() }),
});
type Proof = z.infer<typeof Proof>;

/**
 * Where a robot could do harm in other people's names (sign-ups, sign-in links), whoever asks much is asked for a proof of work
 * (ALTCHA): her browser computes for a moment. No third party, nothing to see or hear, and nobody is followed.
 */
@Injectable()
export class Proofs implements OnModuleDestroy {
  private readonly askers: Askers;
  private readonly secret: string;

  constructor(
    private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) { PROOF_AFTER: most, APP_SECRET }: Config,
  ) {
    this.askers = new Askers({ address: most, network: most * NETWORK_IS_ADDRESSES, inMs: TEN_MINUTES_MS });
    this.secret = createHmac('sha256', APP_SECRET).update('igang proof of work').digest('hex');
  }

  /** Refuses with a challenge when it looks like abuse and no good proof came along. */
  async demand({ ip, proof }: Asking, isSuspicious = false): Promise<void> {
    const asksMuch = this.askers.ask(ip) > 0;
    if (!asksMuch && !isSuspicious) return;
    if (proof === undefined || !(await this.isGood(proof))) throw await this.challenge();
  }

  onModuleDestroy(): void {
    this.askers.stop();
  }

  private async challenge(): Promise<Refusal> {
    const until = this.clock.now().getTime() + TEN_MINUTES_MS;
    const challenge = await createChallenge({ ...WORK, deriveKey, hmacSignatureSecret: this.secret, data: { until } });
    return new Refusal('request.prove', { challenge: JSON.stringify(challenge) });
  }

  private async isGood(text: string): Promise<boolean> {
    const proof = read(text);
    if (proof === undefined) return false;
    const { challenge, solution } = proof;
    const { until } = challenge.parameters.data;
    if (until <= this.clock.now().getTime()) return false;
    const { verified } = await verifySolution({ challenge, solution, deriveKey, hmacSignatureSecret: this.secret });
    return verified && (await this.spend(challenge.parameters.nonce, new Date(until)));
  }

  /** Once only, at whichever process. */
  private async spend(nonce: string, expires: Date): Promise<boolean> {
    const spent = await rowsOf(this.dataSource.manager, SPEND, [nonce, expires, this.clock.now()]);
    return spent.length > 0;
  }
}

const SPEND = `
  WITH past AS (DELETE FROM spent_proof WHERE expires_at <= $3)
  INSERT INTO spent_proof (nonce, expires_at) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING nonce`;

function read(text: string): Proof | undefined {
  if (text.length > LONGEST_PROOF) return undefined;
  try {
    return Proof.safeParse(JSON.parse(Buffer.from(text, 'base64').toString('utf8'))).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
