import { askerAt } from './networks.ts';
import { type Rate, Throttle } from './throttle.ts';

interface Rates {
  readonly address: number;
  readonly network: number;
  readonly inMs: number;
}

/** Counts each who asks twice: as an address, and as one of a network. */
export class Askers {
  private readonly addresses: Throttle;
  private readonly networks: Throttle;
  private readonly forgetting: NodeJS.Timeout;

  constructor({ address, network, inMs }: Rates) {
    const rate = (most: number): Rate => ({ most, inMs });
    this.addresses = new Throttle(rate(address));
    this.networks = new Throttle(rate(network));
    this.forgetting = setInterval(() => this.each((throttle) => throttle.forget()), inMs).unref();
  }

  /** @returns milliseconds to wait; 0: now, and it is counted */
  ask(ip: string): number {
    const [now, { address, network }] = [performance.now(), askerAt(ip)];
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

  private each(act: (throttle: Throttle) => void): void {
    for (const throttle of [this.addresses, this.networks]) act(throttle);
  }
}
