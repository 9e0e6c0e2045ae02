import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from './config.ts';

const good = {
  DATABASE_URL: 'postgres://u:p@127.0.0.1/igang',
  SMTP_URL: 'smtp://127.0.0.1:1025',
  PUBLIC_URL: 'http://localhost:4300/',
  APP_SECRET: 'only-for-tests-'.repeat(4),
};

describe('reading the settings', () => {
  it('fills in what may be left out', () => {
    expect(readConfig(good)).toMatchObject({
      config: { PORT: 4300, HOST: '127.0.0.1', DEMO: false, PUBLIC_URL: 'http://localhost:4300', DATABASE_POOL: 10 },
    });
  });
  it('says every variable that is missing', () => {
    expect(readConfig({})).toEqual({
      problems: ['DATABASE_URL: is missing', 'SMTP_URL: is missing', 'PUBLIC_URL: is missing', 'APP_SECRET: is missing'],
    });
  });
  it.each([
    ['DATABASE_URL', 'mysql://x', 'must start with postgres:// or postgresql://'],
    ['APP_SECRET', 'short', 'must have at least 32 characters'],
    ['APP_SECRET', 'a'.repeat(32), 'is too easy to guess: use 32 or more random characters'],
    ['APP_SECRET', 'abcdefg'.repeat(8), 'is too easy to guess: use 32 or more random characters'],
    ['PUBLIC_URL', 'http://igang.example.no', 'must begin with https:// where others than you can reach it'],
    ['SMTP_URL', 'http://mail.example.no', 'must start with smtp:// or smtps://'],
    ['SMTP_URL', 'smtp://mail example.no', 'is no address'],
    ...[
      'ignoreTLS=true',
      'requireTLS=false',
      'requireTLS=0',
      'opportunisticTLS=1',
      'tls.rejectUnauthorized=false',
      'tls.minVersion=TLSv1',
    ].map((loosened): [string, string, string] => [
      'SMTP_URL',
      `smtp://u:p@mail.example.no:587?${loosened}`,
      'must leave the line to another machine encrypted: without ignoreTLS, requireTLS=false and settings of tls',
    ]),
    ['REDIS_URL', 'http://x', 'must start with redis:// or rediss://'],
  ])('says what is wrong with %s', (name, value, message) => {
    expect(readConfig({ ...good, [name]: value })).toEqual({ problems: [`${name}: ${message}`] });
  });
  it.each([
    ['PORT', '99999'],
    ['PORT', 'many'],
    ['DEMO', 'perhaps'],
    ['LOG_LEVEL', 'loud'],
    ['PUBLIC_URL', 'not a url'],
    ['TRUST_PROXY', 'everybody'],
    ['TRUST_PROXY', '10.0.0.0/33'],
    ['TRUST_PROXY', '10.0.0.0/8/8'],
  ])('refuses %s=%s and never prints the value', (name, value) => {
    const outcome = readConfig({ ...good, [name]: value });
    expect(outcome).toHaveProperty('problems');
    expect(JSON.stringify(outcome)).toContain(name);
    expect(JSON.stringify(outcome)).not.toContain(value);
  });
  it('reads whose X-Forwarded-For is believed, and believes nobody unless told', () => {
    expect(readConfig(good)).toMatchObject({ config: { TRUST_PROXY: [] } });
    expect(readConfig({ ...good, TRUST_PROXY: 'loopback, 10.0.0.0/8,2001:db8::/32,192.0.2.1' })).toMatchObject({
      config: { TRUST_PROXY: ['loopback', '10.0.0.0/8', '2001:db8::/32', '192.0.2.1'] },
    });
  });
  it.each(['http://localhost:4300', 'http://192.168.1.20:4300', 'http://igang:4300', 'http://pc.local', 'https://igang.example.no'])(
    'takes %s, where nobody else listens or all is encrypted',
    (url) => expect(readConfig({ ...good, PUBLIC_URL: url })).toHaveProperty('config'),
  );
  it.each(['smtp://localhost:1025?ignoreTLS=true', 'smtp://[::1]:1025', 'smtps://u:p@mail.example.no', 'smtp://mail:587?requireTLS=true'])(
    'takes %s',
    (url) => expect(readConfig({ ...good, SMTP_URL: url })).toHaveProperty('config'),
  );
  it('takes an empty variable as missing', () => expect(readConfig({ ...good, REDIS_URL: '' })).toHaveProperty('config'));

  describe('secrets in files of their own', () => {
    let folder: string;
    const file = (name: string, text: string): string => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'igang-secrets-'));
    });
    afterAll(() => rmSync(folder, { recursive: true }));

    it('are read without the end of their line, and judged like the others', () => {
      const { APP_SECRET, ...others } = good;
      expect(readConfig({ ...others, APP_SECRET_FILE: file('good', `${APP_SECRET}\n`) })).toMatchObject({ config: { APP_SECRET } });
      expect(readConfig({ ...others, APP_SECRET_FILE: file('weak', 'a'.repeat(40)) })).toEqual({
        problems: ['APP_SECRET: is too easy to guess: use 32 or more random characters'],
      });
    });
    it('are refused when set twice, and named when they cannot be read, never told', () => {
      expect(readConfig({ ...good, SMTP_URL_FILE: file('smtp', 'smtp://igang:hemmelig@127.0.0.1') })).toEqual({
        problems: ['SMTP_URL: is set, and SMTP_URL_FILE as well'],
      });
      const { DATABASE_URL: _, ...others } = good;
      expect(readConfig({ ...others, DATABASE_URL_FILE: join(folder, 'nowhere') })).toEqual({
        problems: ['DATABASE_URL_FILE: cannot be read (ENOENT)'],
      });
    });
  });
});
