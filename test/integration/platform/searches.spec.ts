import type { CourseCard, GroupRow, Page, PlaceList, StarterRow, TrainerCard, VenueCard } from '@igang/contracts';
import type { z } from 'zod';
import { aStaffMember, aStarter, aVenue, type Client, ok, startApp, type TestApp } from '../../harness/index.ts';
import { aGroup, type Cast, aCast } from '../groups/group-steps.ts';
import { aGround, anOpenCourse } from '../training/course-steps.ts';

/** Everywhere the server searches: what a list finds for the words somebody typed, by name. */
type Search = (words: string) => Promise<string[]>;

let app: TestApp;
let cast: Cast;
let searches: Readonly<Record<string, Search>>;

beforeAll(async () => {
  app = await startApp();
  const ground = await aGround(app);
  cast = await aCast(app);
  await aStarter(app, { name: 'Åse Sæther-Østby', officeId: ground.officeId });
  await aStaffMember(app, 'trainer', ground.officeId, 'Åse Sæther-Østby');
  await aGroup(cast, { name: 'Åse Sæther-Østby' });
  const venueId = await aVenue(app, ground.officeId, { name: 'Åse Sæther-Østby', postalCode: '4365' });
  await anOpenCourse(ground, { venueId });
  searches = searchesOf(cast.kari, ground.officeId);
});
afterAll(() => app.close());

function searchesOf(kari: Client, officeId: string): Readonly<Record<string, Search>> {
  const ask = <T>(path: string, words: string) => ok(kari.get<T>(path + encodeURIComponent(words)));
  const file = async (path: string): Promise<string[]> => {
    const text = Buffer.from((await kari.bytes(path)).body).toString('utf8');
    return text.includes('Åse Sæther-Østby') ? ['Åse Sæther-Østby'] : [];
  };
  const named = ({ items }: { items: readonly { name: string }[] }): string[] => items.map(({ name }) => name);
  return {
    starters: async (words) => named(await ask<Page<StarterRow>>('/api/staff/starters?q=', words)),
    groups: async (words) => named(await ask<Page<GroupRow>>('/api/staff/groups?q=', words)),
    trainers: async (words) => named(await ask<Page<z.infer<typeof TrainerCard>>>(`/api/staff/trainers?officeId=${officeId}&q=`, words)),
    venues: async (words) => named(await ask<Page<VenueCard>>(`/api/staff/venues?officeId=${officeId}&q=`, words)),
    catalogue: async (words) => (await ask<Page<CourseCard>>('/api/courses?q=', words)).items.map(({ venue }) => venue),
    'a file of starters': (words) => file(`/api/staff/exports/starters?q=${encodeURIComponent(words)}`),
    'a file of groups': (words) => file(`/api/staff/exports/groups?q=${encodeURIComponent(words)}`),
  };
}

const EVERYWHERE = ['starters', 'groups', 'trainers', 'venues', 'catalogue', 'a file of starters', 'a file of groups'];

describe.each(EVERYWHERE)('a search of %s', (where) => {
  const search: Search = (words) => searches[where]?.(words) ?? Promise.reject(new Error(`No search of ${where}`));

  it.each(['ase saether', 'ÅSE', 'aase', 'sather-ostby', 'SÆTHER ØSTBY', 'oestby', 'se s', 'A\u030ase'])(
    'finds “Åse Sæther-Østby” by “%s”',
    async (words) => {
      expect(await search(words)).toEqual(['Åse Sæther-Østby']);
    },
  );

  it.each(['%', '_', '\\', 'Å%y', 's_ther', 's\\_ther', ' – %', 'åse sæter'])('takes no sign for another: “%s”', async (words) => {
    expect(await search(words)).toEqual([]);
  });
});

describe('places and what they are called', () => {
  it.each(['naerbo', 'NÆRBØ', 'narbø'])('are found by “%s” in the catalogue, among venues and among places', async (words) => {
    expect(await searches['catalogue']?.(words)).toEqual(['Åse Sæther-Østby']);
    expect(await searches['venues']?.(words)).toContain('Åse Sæther-Østby');
    const { items } = await ok(app.anonymous().get<PlaceList>(`/api/places?q=${encodeURIComponent(words)}`));
    expect(items[0]?.name).toBe('Nærbø');
  });

  it('are found by each of their names: a municipality by its Sámi one, a kind of course by that of another language', async () => {
    const ground = await aGround(app, '56');
    await anOpenCourse(ground, { venueId: await aVenue(app, ground.officeId, { name: 'Huset', postalCode: '9520' }) });
    for (const words of ['guovdageaidnu', 'GUOVDAGEAIDNÚ', 'kautokeino']) expect(await searches['catalogue']?.(words)).toEqual(['Huset']);
    await app.sql(`UPDATE course_type SET names = names || '{"nn": "Øving på kvelden"}' WHERE id = $1`, [ground.typeId]);
    expect(await searches['catalogue']?.('oving pa')).toEqual(expect.arrayContaining(['Huset', 'Åse Sæther-Østby']));
  });

  it('are found by their address in the office, not in the catalogue', async () => {
    for (const words of ['storgata 1', 'STORGÁTA 1, naerbo']) expect(await searches['venues']?.(words)).toContain('Åse Sæther-Østby');
    expect(await searches['catalogue']?.('storgata')).toEqual([]);
  });

  it('are found anew when the name is another', async () => {
    await app.sql(`UPDATE venue SET name = 'Bø grendahus' WHERE name = 'Huset'`);
    expect(await searches['catalogue']?.('boe grendahus')).toEqual(['Bø grendahus']);
  });
});
