import type { CallError } from '#shared/contract/errors.ts';
import type { DocumentRequest } from '#shared/documents/documentOptions.ts';
import type { Result } from '#shared/lib/result.ts';

export interface PreviewerParts {
  readonly ask: (request: DocumentRequest) => Promise<Result<Uint8Array, CallError>>;
  readonly answered: (answer: Result<Uint8Array, CallError>, request: DocumentRequest) => void;
}

/** Asks for the pages of the document that is wanted, and again when it or the meeting has changed. */
export interface Previewer {
  /** Another document, or the same with other options: what was asked for before is not wanted any more. */
  choose(request: DocumentRequest): void;
  /** Something was committed: the pages that are being made are shown, and then made anew. */
  meetingChanged(): void;
  end(): void;
}

/** Who turns through options with an arrow key is not followed at each of them. */
const quietMs = 150;

export function createPreviewer({ ask, answered }: PreviewerParts): Previewer {
  let wanted: DocumentRequest | null = null;
  let isAsking = false;
  let isStale = false;
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function askNow(): Promise<void> {
    if (wanted === null) return;
    const request = wanted;
    turn += 1;
    const ours = turn;
    isAsking = true;
    isStale = false;
    const answer = await ask(request);
    if (ours !== turn) return;
    isAsking = false;
    answered(answer, request);
    if (isStale) void askNow();
  }

  function askSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void askNow(), quietMs);
  }

  return {
    choose(request) {
      const isFirst = wanted === null;
      wanted = request;
      if (isFirst) void askNow();
      else askSoon();
    },
    meetingChanged() {
      if (isAsking) isStale = true;
      else askSoon();
    },
    end() {
      turn += 1;
      wanted = null;
      clearTimeout(timer);
    },
  };
}
