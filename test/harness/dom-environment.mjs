/** A page without a browser: jsdom's window beside Node's own world, for tests of components. */
import NodeEnvironment from 'jest-environment-node';
import { JSDOM } from 'jsdom';

/** The window's own, though Node has something of that name: events of the one world are strangers to the other. */
const THE_WINDOWS = ['AbortController', 'AbortSignal', 'CustomEvent', 'DOMException', 'Event', 'EventTarget', 'navigator'];

export default class DomEnvironment extends NodeEnvironment {
  /** @param {ConstructorParameters<typeof NodeEnvironment>} given */
  constructor(...given) {
    super(...given);
    this.dom = new JSDOM('<!doctype html><html lang="nb"><body></body></html>', { url: 'https://igang.example/', pretendToBeVisual: true });
    const { window } = this.dom;
    const own = Object.getOwnPropertyDescriptors(window);
    for (const [name, property] of Object.entries(own))
      if (!(name in this.global) || THE_WINDOWS.includes(name))
        Object.defineProperty(this.global, name, { ...property, configurable: true });
    for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent'])
      Object.defineProperty(this.global, name, { value: Reflect.get(window, name).bind(window), configurable: true });
    Object.defineProperty(this.global, 'window', { value: this.global, configurable: true });
  }

  async teardown() {
    this.dom.window.close();
    await super.teardown();
  }
}
