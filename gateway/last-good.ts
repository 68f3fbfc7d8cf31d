/** One thing that was given once, as text. */
interface Entry {
  readonly question: Question;
  readonly key: string;
  readonly text: string;
  readonly at: number;
}

interface Question {
  readonly name: string;
  readonly entries: Map<string, Entry>;
}

/** What was given last, and when (milliseconds since 1970). */
export interface Recalled {
  readonly text: string;
  readonly at: number;
}

/** What is younger stands: a question that is asked all the time is not written down all the time. */
const FRESH_MS = 1000;
/** What an entry takes beside its texts, roughly. */
const ENTRY_BYTES = 300;
/** Nobody's answers or questions may push out what came from many others. */
const LARGEST_PART = 1 / 100;

/**
 * The last good figures, in memory and up to `maxBytes`; what was longest neither given nor needed goes first. `question`
 * must differ wherever an answer may, by caller, subgraph, selection and arguments; `key` says which entity it is about.
 */
export class LastGood {
  readonly #maxBytes: number;
  readonly #now: () => number;
  readonly #questions = new Map<string, Question>();
  /** Longest unused first. */
  readonly #entries = new Set<Entry>();
  #bytes = 0;

  constructor(maxBytes: number, now: () => number = Date.now) {
    this.#maxBytes = maxBytes;
    this.#now = now;
  }

  /** All that is kept, and what it takes to find it; a character counts two bytes, the most that one takes. */
  get bytes(): number {
    return this.#bytes;
  }

  /** True if what is kept was given a moment ago, so that it need not be written down again. */
  isFresh(question: string, key: string): boolean {
    const entry = this.#questions.get(question)?.entries.get(key);
    if (entry === undefined) return false;
    const age = this.#now() - entry.at;
    // The clock may have been set back.
    return age >= 0 && age < FRESH_MS;
  }

  /** Keeps what was given now. Nothing that is wrong, or has an error in it, may come here. */
  remember(question: string, key: string, text: string): void {
    const known = this.#questions.get(question)?.entries.get(key);
    if (known !== undefined) this.#forget(known);
    if (textBytes(question) + entryBytes(key, text) > this.#maxBytes * LARGEST_PART) return;
    const of = this.#questions.get(question) ?? this.#open(question);
    const entry: Entry = { question: of, key, text, at: this.#now() };
    of.entries.set(key, entry);
    this.#entries.add(entry);
    this.#bytes += entryBytes(key, text);
    for (const oldest of this.#entries) {
      if (this.#bytes <= this.#maxBytes) return;
      this.#forget(oldest);
    }
  }

  /** What was given last if it is not older; undefined if there is none. */
  recall(question: string, key: string, maxAgeMs: number): Recalled | undefined {
    const entry = this.#questions.get(question)?.entries.get(key);
    if (entry === undefined || this.#now() - entry.at > maxAgeMs) return undefined;
    this.#entries.delete(entry);
    this.#entries.add(entry);
    return entry;
  }

  #open(name: string): Question {
    const question: Question = { name, entries: new Map() };
    this.#questions.set(name, question);
    this.#bytes += textBytes(name);
    return question;
  }

  #forget(entry: Entry): void {
    const { question, key, text } = entry;
    this.#entries.delete(entry);
    question.entries.delete(key);
    this.#bytes -= entryBytes(key, text);
    if (question.entries.size > 0) return;
    this.#questions.delete(question.name);
    this.#bytes -= textBytes(question.name);
  }
}

function entryBytes(key: string, text: string): number {
  return ENTRY_BYTES + textBytes(key) + textBytes(text);
}

function textBytes(text: string): number {
  return 2 * text.length;
}
