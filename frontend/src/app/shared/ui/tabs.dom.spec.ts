import { describe, expect, it } from '@jest/globals';
import { draw } from '../testing/index.ts';
import { Tabs } from './tabs.ts';

const THREE = { label: 'Visning', chosen: 'b', tabs: ['a', 'b', 'c'].map((id) => ({ id, label: id.toUpperCase() })) };

describe('tabs', () => {
  it.each([
    ['ArrowRight', 'C'],
    ['ArrowLeft', 'A'],
    ['Home', 'A'],
    ['End', 'C'],
  ])('%s chooses %s and moves the focus there', async (key, wanted) => {
    const tabs = await draw(Tabs, THREE);
    tabs.one('[aria-selected="true"]').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    await tabs.settle();
    expect([tabs.text('[aria-selected="true"]'), document.activeElement?.textContent.trim()]).toEqual([wanted, wanted]);
  });

  it('go round at the end, and only the chosen one is a stop for Tab', async () => {
    const tabs = await draw(Tabs, { ...THREE, chosen: 'c' });
    tabs.one('[aria-selected="true"]').dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    await tabs.settle();
    const stops = [...tabs.page.querySelectorAll<HTMLElement>('[role=tab]')].map(({ tabIndex }) => tabIndex);
    expect([tabs.text('[aria-selected="true"]'), stops]).toEqual(['A', [0, -1, -1]]);
  });
});
