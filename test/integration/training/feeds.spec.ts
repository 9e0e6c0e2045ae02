import { aVenue, ok, refused, startApp, type TestApp } from '../../harness/index.ts';
import { aDraft, aGround, anOpenCourse, coursePlan, type Ground, moveTo, staffView } from './course-steps.ts';

interface JsonFeed {
  readonly version: string;
  readonly language: string;
  readonly feed_url: string;
  readonly next_url?: string;
  readonly items: readonly {
    id: string;
    url: string;
    title: string;
    content_text: string;
    date_modified: string;
    authors: { name: string }[];
  }[];
}

let app: TestApp;
let ground: Ground;
const ids: string[] = [];
beforeAll(async () => {
  app = await startApp();
  ground = await aGround(app);
  for (const [name, postalCode, message] of [
    ['Kåres & Åses <hus>', '4365', `Ta med "matpakke" & 'sko'. ]]> \u0001`],
    ['Oslo', '0150', ''],
    ['Tromsø', '9008', ''],
  ] as const) {
    const venueId = await aVenue(app, ground.officeId, { postalCode, name });
    const id = await anOpenCourse(ground, { venueId });
    // As an import could have brought it: the form takes no control characters.
    if (message !== '') await app.sql('UPDATE course SET message = $2 WHERE id = $1', [id, message]);
    ids.push(id);
  }
  await aDraft(ground);
});
afterAll(() => app.close());

const feed = (query = '') => ok(app.anonymous().get<JsonFeed>(`/api/courses.feed.json?${query}`));
const atom = (query = '') => ok(app.anonymous().get<string>(`/api/courses.atom?${query}`));

/** Whether every element is closed in its turn and every ampersand is an entity. Enough for what has no DTD and no CDATA. */
function isWellFormed(text: string): boolean {
  const open: string[] = [];
  for (const [, closing, name = '', self] of text.matchAll(/<(\/?)([\w:]+)(?:\s+[\w:]+="[^"<]*")*\s*(\/?)>/g)) {
    if (closing === '/' && open.pop() !== name) return false;
    if (closing === '' && self === '') open.push(name);
  }
  const rest = text.replace(/^<\?xml[^>]*\?>/, '').replaceAll(/<\/?[\w:]+(?:\s+[\w:]+="[^"<]*")*\s*\/?>/g, '');
  return open.length === 0 && !/<|\p{Cc}|&(?!(?:amp|lt|gt|quot|#39);)/u.test(rest.replaceAll('\n', ''));
}

describe('the feeds of the catalogue', () => {
  it('are valid Atom with everything escaped', async () => {
    const { headers, body } = await app.anonymous().get<string>('/api/courses.atom?lang=nb');
    expect(headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    expect(isWellFormed(body)).toBe(true);
    expect(body.match(/<entry>/g)).toHaveLength(3);
    expect(body).toContain('Kåres &amp; Åses &lt;hus&gt;');
    expect(body).toContain('Ta med &quot;matpakke&quot; &amp; &#39;sko&#39;. ]]&gt; <');
    for (const part of ['id', 'title', 'updated']) expect(body.split('<entry>')[0]).toContain(`<${part}>`);
    expect(body).toContain(
      `<link rel="self" type="application/atom+xml" href="http://localhost:4300/api/courses.atom?limit=50&amp;lang=nb"/>`,
    );
    expect([...body.matchAll(/<id>urn:uuid:(.+?)<\/id>/g)].map(([, id]) => id).sort()).toEqual(ids.toSorted());
    expect(isWellFormed('<a>&</a>') || isWellFormed('<a><b></a></b>') || isWellFormed('<a>')).toBe(false);
  });

  it('are valid JSON Feed 1.1', async () => {
    const told = await feed('lang=en');
    expect(told).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      language: 'en-GB',
      home_page_url: 'http://localhost:4300/kurs',
    });
    expect(told.items).toHaveLength(3);
    for (const { id, url, title, content_text, date_modified, authors } of told.items) {
      expect(id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
      expect(url).toBe(`http://localhost:4300/kurs/${id.slice(9)}`);
      expect(title).toMatch(/^Starter course in /);
      expect(content_text).toContain('Saturday 14 and Sunday 15 March 2026');
      expect(Number.isNaN(Date.parse(date_modified))).toBe(false);
      expect(authors[0]?.name).toMatch(/^Igang, /);
    }
  });

  it('answer the questions of the catalogue, page by page, and refuse what it refuses', async () => {
    expect((await feed('near=0150')).items[0]?.content_text).toContain('Oslo');
    expect((await feed('q=tromsø')).items).toHaveLength(1);
    const first = await feed('limit=2');
    expect(first.items).toHaveLength(2);
    const second = await ok(app.anonymous().get<JsonFeed>((first.next_url ?? '').replace('http://localhost:4300', '')));
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(3);
    expect(second.next_url).toBeUndefined();
    expect(await refused(app.anonymous().get('/api/courses.atom?near=9999'))).toEqual({ status: 422, code: 'request.invalid' });
    expect(await refused(app.anonymous().get('/api/courses.ics?limit=1000'))).toEqual({ status: 422, code: 'request.invalid' });
    expect(await ok(app.anonymous().get<string>('/api/courses.ics?q=troms%C3%B8'))).toMatch(
      /X-WR-CALNAME:Igang: kurs[\s\S]*BEGIN:VEVENT[\s\S]*Tromsø/,
    );
  });

  it('speak the language that is asked for, else the one the browser speaks', async () => {
    const { body } = await app.anonymous().get<JsonFeed>('/api/courses.feed.json', { headers: { 'accept-language': 'nn-NO,nn;q=0.9' } });
    expect([body.language, body.items[0]?.title]).toEqual(['nn-NO', expect.stringMatching(/^Igangsetjarkurs på /)]);
    expect(await atom('lang=nn')).toContain('xml:lang="nn-NO"');
  });

  it.each(['courses.atom', 'courses.feed.json', 'courses.ics'])('%s is sent again only when it has changed', async (name) => {
    const { headers } = await app.anonymous().get(`/api/${name}`);
    const etag = headers.get('etag') ?? '';
    expect([headers.get('cache-control'), headers.get('vary')]).toEqual(['public, max-age=300', 'accept-language, accept-encoding']);
    expect((await app.anonymous().get(`/api/${name}`, { headers: { 'if-none-match': `"x", ${etag}` } })).status).toBe(304);
    const id = ids[0] ?? '';
    app.clock.advance({ minutes: 10 });
    await moveTo(ground, app.clock.now());
    const { version, venue } = await staffView(ground, id);
    const { officeId: _, courseTypeId: __, ...plan } = coursePlan(ground, { venueId: venue?.id ?? '', message: `Endret for ${name}` });
    await ok(ground.kari.put(`/api/staff/courses/${id}`, { ...plan, version }));
    const after = await app.anonymous().get<string | JsonFeed>(`/api/${name}`, { headers: { 'if-none-match': etag } });
    expect(after.status).toBe(200);
    expect(new Date(after.headers.get('last-modified') ?? '')).toEqual(app.clock.now());
  });
});
