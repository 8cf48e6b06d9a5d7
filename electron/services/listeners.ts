import type { ReportBug } from './ports.ts';

/** Those who want to be told. One that throws is reported and keeps nobody else from being told. */
export class Listeners<T> {
  readonly #listeners = new Set<(value: T) => void>();
  readonly #reportBug: ReportBug;

  constructor(reportBug: ReportBug) {
    this.#reportBug = reportBug;
  }

  /** @returns a function that ends the subscription. */
  add(listener: (value: T) => void): () => void {
    // Wrapped, so that the same function can subscribe twice and each subscription ends on its own.
    const own = (value: T) => listener(value);
    this.#listeners.add(own);
    return () => this.#listeners.delete(own);
  }

  tell(value: T): void {
    for (const listener of [...this.#listeners]) {
      try {
        listener(value);
      } catch (error) {
        this.#reportBug(error);
      }
    }
  }
}
