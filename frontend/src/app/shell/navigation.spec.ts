import { words as nb } from '@igang/i18n/words/common.nb';
import { navigationFor, type Standing } from './navigation.ts';

const nobody: Standing = { isStarter: false, isOffice: false, isTrainer: false, isCoordinator: false, isHost: false, isNational: false };
const paths = (standing: Partial<Standing>): string[] => navigationFor({ ...nobody, ...standing }, nb).map(({ path }) => path);

describe('the main menu', () => {
  it('leads readers to courses and help', () => {
    expect(paths({})).toEqual(['/kurs', '/kontaktpunkt', '/om']);
  });
  it('puts a starter’s groups first', () => {
    expect(paths({ isStarter: true })[0]).toBe('/mine-grupper');
  });
  it('gives an office its work, and numbers only to the national office', () => {
    expect(paths({ isOffice: true })).toEqual(['/kontor', '/kontor/kurs', '/kontor/grupper', '/kontor/folk']);
    expect(paths({ isOffice: true, isNational: true })).toContain('/nasjonalt');
  });
  it('gives a trainer courses, not groups or people', () => {
    expect(paths({ isOffice: true, isCoordinator: true })).toContain('/kontor/henvendelser');
    expect(paths({ isHost: true })).toContain('/kontor/henvendelser');
    expect(paths({ isHost: true })).toContain('/kontor/kontaktpunkter');
    expect(paths({ isTrainer: true })).toEqual(['/kontor', '/kontor/kurs']);
  });
});
