import { localDate } from '@igang/domain';
import { auditInvariants, breachesIn } from '../../../backend/src/insight/audit/index.ts';
import { fillWithDemo } from '../../harness/demo.ts';
import { startApp, type TestApp } from '../../harness/index.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
  await fillWithDemo(app.database, { today: localDate(app.clock.now()) });
});
afterAll(() => app.close());

/** The jobs the demo left waiting are done by the real worker, and whatever they do breaks no rule. */
describe('the demo data, left to itself', () => {
  it.each([0, 1, 2, 4])(
    'is sound when %i more days have gone',
    async (days) => {
      app.clock.advance({ days });
      await app.drain();
      expect(await app.sql('SELECT job, failure FROM outbox WHERE failed_at IS NOT NULL')).toEqual([]);
      expect(breachesIn(await auditInvariants((sql, parameters) => app.sql(sql, parameters), app.clock.now()))).toEqual([]);
    },
    60_000,
  );
});
