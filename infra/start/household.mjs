/** Everything that was started, so that it is stopped again in the opposite order, whatever happens. */

/**
 * @typedef {{ name: string, log: string, stop(): Promise<void>, kill(): void, exited: Promise<number | null>,
 *   fallen?: ((code: number | null) => void) | undefined }} Member `fallen` for one whose unexpected end does not end everything
 */

/** Thrown into a start that is under way when we are asked to leave: nothing went wrong. */
export class Leaving extends Error {}

/** Thrown when a member ends that nobody asked to. */
export class Lost extends Error {
  /**
   * @param {Member} member
   * @param {number | null} code
   */
  constructor(member, code) {
    super(`${member.name} stopped unexpectedly (${code === null ? 'killed' : `exit code ${code}`})`);
    this.member = member;
  }
}

export class Household {
  /** @type {Member[]} */
  #members = [];
  /** @type {PromiseWithResolvers<never>} */
  #end = Promise.withResolvers();
  #leaving = false;

  constructor() {
    this.#end.promise.catch(() => undefined); // nobody may be waiting yet
  }

  get leaving() {
    return this.#leaving;
  }

  /**
   * Whether it is to live: it was added, and nobody has asked it to end.
   * @param {Member} member
   */
  has(member) {
    return !this.#leaving && this.#members.includes(member);
  }

  /**
   * Waits for `work`, but no longer than the household stands.
   * @template T
   * @param {Promise<T>} work
   * @returns {Promise<T>}
   */
  whileStanding(work) {
    return Promise.race([work, this.#end.promise]);
  }

  /**
   * @template {Member} T
   * @param {T} member
   * @returns {T}
   */
  add(member) {
    this.#members.push(member);
    void member.exited.then((code) => {
      if (!this.#members.includes(member)) return;
      this.#forget(member);
      if (member.fallen) member.fallen(code);
      else if (!this.#leaving) this.#end.reject(new Lost(member, code));
    });
    if (this.#leaving) void this.remove(member);
    return member;
  }

  /**
   * Ends one while the rest goes on.
   * @param {Member} member
   */
  async remove(member) {
    this.#forget(member);
    await member.stop();
  }

  async leave() {
    this.#leaving = true;
    this.#end.reject(new Leaving());
    for (let last = this.#members.at(-1); last; last = this.#members.at(-1)) await this.remove(last);
  }

  async kill() {
    this.#leaving = true;
    const ends = this.#members.map((member) => member.exited);
    for (const member of this.#members) member.kill();
    await Promise.all(ends);
  }

  /** @param {Member} member */
  #forget(member) {
    this.#members = this.#members.filter((other) => other !== member);
  }
}
