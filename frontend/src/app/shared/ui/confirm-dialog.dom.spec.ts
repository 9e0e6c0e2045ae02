import { beforeEach, describe, expect, it } from '@jest/globals';
import { draw, type Drawn } from '../testing/index.ts';
import { ConfirmDialog } from './confirm-dialog.ts';

const SURE = { heading: 'Avlys kurset?', confirm: 'Avlys' };
const isOpen = (sure: Drawn<ConfirmDialog>): boolean => sure.one('dialog').hasAttribute('open');

// The document of these tests has dialogs without their methods.
beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function (): void {
    this.setAttribute('open', '');
  };
  HTMLDialogElement.prototype.close = function (): void {
    this.removeAttribute('open');
    this.dispatchEvent(new Event('close'));
  };
});

describe('asking once more', () => {
  it('is closed until it is wanted, and begins at its heading: Enter twice is not enough', async () => {
    const sure = await draw(ConfirmDialog, SURE);
    expect(isOpen(sure)).toBe(false);
    sure.component.open();
    await sure.settle();
    expect([isOpen(sure), sure.text('[autofocus]'), sure.one('[autofocus]').tagName]).toEqual([true, 'Avlys kurset?', 'H2']);
    expect(sure.one('dialog').getAttribute('aria-labelledby')).toBe(sure.one('[autofocus]').id);
  });

  it('says yes once and closes', async () => {
    const sure = await draw(ConfirmDialog, SURE);
    let yes = 0;
    sure.component.confirmed.subscribe(() => yes++);
    sure.component.open();
    await sure.press('button');
    expect([yes, isOpen(sure), sure.component.isOpen()]).toEqual([1, false, false]);
  });

  it('stays open for what may be refused, and can be left', async () => {
    const sure = await draw(ConfirmDialog, { ...SURE, stay: true });
    let yes = 0;
    sure.component.confirmed.subscribe(() => yes++);
    sure.component.open();
    await sure.press('button');
    expect([yes, isOpen(sure)]).toEqual([1, true]);
    await sure.press('button + button');
    expect([yes, isOpen(sure)]).toEqual([1, false]);
  });

  it('knows that Escape has closed it', async () => {
    const sure = await draw(ConfirmDialog, SURE);
    sure.component.open();
    expect(sure.component.isOpen()).toBe(true);
    HTMLDialogElement.prototype.close.call(sure.one('dialog'));
    expect(sure.component.isOpen()).toBe(false);
  });
});
