import type { CommonWords } from '@igang/i18n/words/common';

export interface NavLink {
  readonly path: string;
  readonly label: string;
  /** Only this very page, not those below it. */
  readonly exact?: boolean;
}
export interface Standing {
  readonly isStarter: boolean;
  readonly isOffice: boolean;
  readonly isTrainer: boolean;
  readonly isCoordinator: boolean;
  readonly isHost: boolean;
  readonly isNational: boolean;
}

/** The main menu: what the reader comes to do, first; the public pages for those who are not signed in. */
export function navigationFor(standing: Standing, { nav }: CommonWords): NavLink[] {
  const isWorking = standing.isOffice || standing.isTrainer;
  const links: [shown: boolean, link: NavLink][] = [
    [standing.isStarter, { path: '/mine-grupper', label: nav.myGroups }],
    [isWorking, { path: '/kontor', label: nav.overview, exact: true }],
    [isWorking, { path: '/kontor/kurs', label: nav.courses }],
    [standing.isOffice, { path: '/kontor/grupper', label: nav.groups }],
    [standing.isCoordinator || standing.isHost, { path: '/kontor/henvendelser', label: nav.enquiries }],
    [standing.isHost && !standing.isOffice, { path: '/kontor/kontaktpunkter', label: nav.contactPoint }],
    [standing.isOffice, { path: '/kontor/folk', label: nav.people }],
    [standing.isNational, { path: '/nasjonalt', label: nav.numbers }],
    [!isWorking, { path: '/kurs', label: nav.courses }],
    [!isWorking, { path: '/kontaktpunkt', label: nav.findHelp }],
    [!isWorking && !standing.isStarter, { path: '/om', label: nav.about }],
  ];
  return links.filter(([shown]) => shown).map(([, link]) => link);
}
