import { askerAt } from './networks.ts';
import { type Cell, Throttle } from './throttle.ts';

interface Rates {
  readonly address: number;
  readonly network: number;
  readonly inMs: number;
}
interface Known {
  readonly address: Cell;
  readonly network: Cell;
}

/** Whoever changes her address all the time is looked up anew each time, and fills no memory. */
const MOST_KNOWN = 50_000;

/** Counts each who asks twice: as an address, and as one of a network. */
export class Askers {
  private readonly addresses: Throttle;
  private readonly networks: Throttle;
  private readonly forgetting: NodeJS.Timeout;
  /** By the address as it is written: one look-up a request. */
  private known = new Map<string, Known>();

  constructor({ address, network, inMs }: Rates) {
    this.addresses = new Throttle({ most: address, inMs });
    this.networks = new Throttle({ most: network, inMs });
    this.forgetting = setInterval(() => this.forget(), inMs).unref();
  }

  /** @returns milliseconds to wait; 0: now, and it is counted */
  ask(ip: string): number {
    const now = performance.now();
    const { address, network } = this.known.get(ip) ?? this.meet(ip);
    return this.addresses.ask(address, now) || this.networks.ask(network, now);
  }

  /** Who has asked much since the last time, and how often. */
  takeNews(): [who: string, asked: number][] {
    return [...this.addresses.takeNews(), ...this.networks.takeNews()];
  }

  learn(who: string, asked: number): void {
    const isNetwork = who.endsWith('/24') || who.endsWith('/48');
    (isNetwork ? this.networks : this.addresses).learn(who, asked, performance.now());
  }

  stop(): void {
    clearInterval(this.forgetting);
  }

  private meet(ip: string): Known {
    const { address, network } = askerAt(ip);
    const met = { address: this.addresses.cellOf(address), network: this.networks.cellOf(network) };
    if (this.known.size >= MOST_KNOWN) this.known = new Map();
    this.known.set(ip, met);
    return met;
  }

  private forget(): void {
    this.known = new Map();
    this.addresses.forget();
    this.networks.forget();
  }
}
