/**
 * Adds numbers without losing the digits that a plain sum loses: 0.1 + 0.2 + 0.3 is 0.6, as in
 * the service. Gap: the library adds plainly.
 */
export class Summation {
  #sum = 0;
  #rest = 0;

  add(value: number): void {
    const next = this.#sum + value;
    const part = next - this.#sum;
    this.#rest += this.#sum - (next - part) + (value - part);
    this.#sum = next;
  }

  get total(): number {
    const total = this.#sum + this.#rest;
    return Number.isNaN(total) ? this.#sum : total;
  }
}
