import { Component, computed, input } from '@angular/core';

/** Our one set of icons: 24 px, drawn with a 1.75 line. Always beside words, so hidden from screen readers unless named. */
const ICONS = {
  alert: 'M12 4 2.8 19.5h18.4zM12 10v4.5M12 17.2v.1',
  back: 'm15 5-7 7 7 7',
  bell: 'M6 10a6 6 0 0 1 12 0c0 5 2 6 2 6H4s2-1 2-6M10 20h4',
  calendar: 'M4 6.5h16V20H4zM4 10.5h16M8.5 3.5v4M15.5 3.5v4',
  chair: 'M7 4v16M7 12h10v8M17 4v8',
  chat: 'M4 5h16v11H11l-4 4v-4H4z',
  check: 'm4.5 12.5 5 5 10-11',
  chevron: 'm9 5 7 7-7 7',
  clock: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17M12 7.5V12l3 2.5',
  close: 'm5.5 5.5 13 13m0-13-13 13',
  cloud: 'M7 18.5a4.5 4.5 0 1 1 .6-9A5.5 5.5 0 0 1 18 11a3.8 3.8 0 0 1-.5 7.5z',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  document: 'M6 3.5h8l4 4v13H6zM14 3.5v4h4',
  door: 'M6 20.5V3.5h12v17M3.5 20.5h17M14.5 12v.1',
  down: 'm5 9 7 7 7-7',
  download: 'M12 4v11m-5-4.5 5 5 5-5M4.5 19.5h15',
  edit: 'm4 20 1-4.5L16 4.5 19.5 8 8.5 19z',
  external: 'M10 5H5v14h14v-5M13 5h6v6M19 5l-8 8',
  hand: 'M3 14.5c2-1.5 4-1.5 6 0l3 1.5h3.5a1.5 1.5 0 0 1 0 3H9M3 19.5h6c3 2 7 2 11-2l1.5-2',
  key: 'M8 16.5a4.5 4.5 0 1 1 3.5-7.3A4.5 4.5 0 0 1 12.2 13H21v3M17.5 13v3M7.5 12v.1',
  leaf: 'M5 19C5 9 11 5 20 4c0 10-4 15-12 14M5 19c2-4 5-7 9-9',
  mail: 'M3.5 5.5h17v13h-17zM4 6l8 7 8-7',
  map: 'm3.5 6 5.5-2 6 2 5.5-2v14l-5.5 2-6-2-5.5 2zM9 4v14M15 6v14',
  menu: 'M4 7h16M4 12h16M4 17h16',
  minus: 'M5 12h14',
  pause: 'M8.5 5v14M15.5 5v14',
  people:
    'M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7M2.5 20c0-4 3-6 6.5-6s6.5 2 6.5 6M16 4.9a3.5 3.5 0 0 1 0 6.2M17.5 14.3c2.5.6 4 2.6 4 5.7',
  person: 'M12 11.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8M4.5 20.5c0-4.5 3.5-6.5 7.5-6.5s7.5 2 7.5 6.5',
  phone: 'M5 4h4l1.5 5L8 10.5a12 12 0 0 0 5.5 5.5l1.5-2.5 5 1.5v4c0 1-.5 1.5-1.5 1.5C11 20.5 3.5 13 3.5 5.5 3.5 4.5 4 4 5 4',
  pin: 'M12 21s7-6.2 7-11.5a7 7 0 0 0-14 0C5 14.8 12 21 12 21M12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5',
  plus: 'M12 5v14M5 12h14',
  print: 'M7 9V3.5h10V9M7 17H3.5V9h17v8H17M7 14h10v6.5H7z',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13m4.7-1.8 5.3 5.3',
  share: 'M12 3.5V15M7.5 8 12 3.5 16.5 8M5 12.5v8h14v-8',
  sort: 'm8 9 4-4 4 4M8 15l4 4 4-4',
  stone: 'M4 15c0-5 4-9 9-9 4.5 0 7 3 7 7s-2.5 6-8 6-8-1-8-4',
  undo: 'M8 5 4 9l4 4M4 9h10a5.5 5.5 0 0 1 0 11H9',
} as const;

export type IconName = keyof typeof ICONS;

/** `<ig-icon name="pin" />`; with `label` it is announced, for the rare icon that stands alone. */
@Component({
  selector: 'ig-icon',
  template: `
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
      [attr.aria-hidden]="label() ? null : true"
      [attr.role]="label() ? 'img' : null"
      [attr.aria-label]="label()"
    >
      <path [attr.d]="path()" />
    </svg>
  `,
  styles: `
    :host {
      display: inline-flex;
      flex-shrink: 0;
      font-size: 1em;
    }
    svg {
      height: 1.35em;
      width: 1.35em;
    }
  `,
})
export class Icon {
  readonly name = input.required<IconName>();
  readonly label = input<string>();
  protected readonly path = computed(() => ICONS[this.name()]);
}
