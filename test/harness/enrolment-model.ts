import { decidePlaces, enrolmentMachine, type EnrolmentState, offersToMake } from '@igang/domain';

export interface ModelPerson {
  state: EnrolmentState | undefined;
  arrival: number;
  heldPlace: boolean;
}

/** The pure model of one course's places and list, against which the API and the database are driven. */
export class CourseModel {
  readonly people = new Map<string, ModelPerson>();
  capacity: number;
  private arrivals = 0;

  constructor(capacity: number) {
    this.capacity = capacity;
  }

  get taken(): number {
    return [...this.people.values()].filter(({ state }) => state === 'confirmed' || state === 'offered').length;
  }
  get waiting(): ModelPerson[] {
    return [...this.people.values()].filter(({ state }) => state === 'waitlisted').sort((a, b) => a.arrival - b.arrival);
  }

  states(): Record<string, EnrolmentState | undefined> {
    return Object.fromEntries([...this.people].map(([name, { state }]) => [name, state]));
  }

  apply(name: string): void {
    const person = this.people.get(name);
    if (person === undefined || person.state === 'cancelled' || person.state === 'declined' || person.state === 'expired') {
      this.people.set(name, { state: 'applied', arrival: 0, heldPlace: false });
    }
  }

  confirm(name: string): void {
    const person = this.people.get(name);
    if (person?.state !== 'applied') return;
    const [decision] = decidePlaces({ capacity: this.capacity, taken: this.taken, waiting: this.waiting.length }, 1);
    person.arrival = ++this.arrivals;
    person.state = decision?.state;
  }

  /** True when the state table allows it; then it has happened. */
  cancel(name: string): boolean {
    const person = this.people.get(name);
    if (person?.state === undefined || enrolmentMachine.next(person.state, 'cancel') === undefined) return false;
    person.heldPlace = person.state === 'confirmed';
    person.state = 'cancelled';
    this.promote();
    return true;
  }

  restore(name: string): boolean {
    const person = this.people.get(name);
    if (person?.state !== 'cancelled' || !person.heldPlace || this.waiting.length > 0 || this.taken >= this.capacity) return false;
    person.state = 'confirmed';
    return true;
  }

  answer(name: string, action: 'accept' | 'decline'): boolean {
    const person = this.people.get(name);
    if (person?.state !== 'offered') return false;
    person.state = action === 'accept' ? 'confirmed' : 'declined';
    this.promote();
    return true;
  }

  /** All open offers run out at once. */
  expire(): void {
    for (const person of this.people.values()) if (person.state === 'offered') person.state = 'expired';
    this.promote();
  }

  changeCapacity(capacity: number): boolean {
    if (capacity < this.taken) return false;
    this.capacity = capacity;
    this.promote();
    return true;
  }

  private promote(): void {
    const count = offersToMake({ capacity: this.capacity, taken: this.taken, waiting: this.waiting.length }, new Date(1), new Date(0));
    for (const person of this.waiting.slice(0, count)) person.state = 'offered';
  }
}
