import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Actor } from '@igang/domain';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { CONFIG, type Config } from '../../platform/config.ts';
import type { ActorResolver } from '../../platform/http/access.ts';
import { type ActorRow, personOf, STANDING_OF } from './actor-of.query.ts';
import { authSecret, COOKIE } from './auth.ts';

const ANONYMOUS: Actor = { kind: 'anonymous' };

/** Who is asking, in one statement: better-auth's cookie is `token.signature`, URL-encoded; its table knows the token. */
@Injectable()
export class SessionActor implements ActorResolver {
  private readonly secret: string;
  private readonly cookieName: string;

  constructor(
    private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) config: Config,
  ) {
    this.secret = authSecret(config);
    this.cookieName = cookieName(config);
  }

  /** An altered, ended or expired session is nobody, not an error: people keep old tabs. */
  async resolve(headers: Readonly<Record<string, string | string[] | undefined>>): Promise<Actor> {
    const token = tokenIn(headers['cookie'], this.cookieName, this.secret);
    if (token === undefined) return ANONYMOUS;
    const [row] = await this.dataSource.query<ActorRow[]>(
      `SELECT user_id AS person_id,
         ${STANDING_OF('user_id', '$2')}
       FROM auth_session WHERE token = $1 AND expires_at > $2::timestamptz`,
      [token, this.clock.now()],
    );
    return row === undefined ? ANONYMOUS : personOf(row);
  }
}

function cookieName({ PUBLIC_URL }: Config): string {
  return PUBLIC_URL.startsWith('https:') ? `__Secure-${COOKIE}` : COOKIE;
}

function tokenIn(header: string | string[] | undefined, name: string, secret: string): string | undefined {
  const cookie = [header ?? []].flat().join('; ');
  const value = cookie
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${name}=`))
    ?.slice(name.length + 1);
  const [, token, signature] = /^([A-Za-z0-9]{16,128})\.([A-Za-z0-9+/]{43}=)$/.exec(decoded(value ?? '')) ?? [];
  if (token === undefined || signature === undefined) return undefined;
  const expected = createHmac('sha256', secret).update(token).digest();
  return timingSafeEqual(Buffer.from(signature, 'base64'), expected) ? token : undefined;
}

function decoded(text: string): string {
  return text.replaceAll('%2B', '+').replaceAll('%2F', '/').replaceAll('%3D', '=');
}
