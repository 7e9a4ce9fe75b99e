import { EventSourceParserStream } from 'eventsource-parser/stream';

export interface LiveEvent {
  readonly name: string;
  readonly data: unknown;
  readonly id: string | null;
}

/** The server beats every 20 seconds; after this long nobody is there. */
const SILENCE_MS = 50_000;

/** The server has refused to be listened to. */
export class NotHeard extends Error {
  constructor(readonly status: number) {
    super(`the stream is answered with ${status}`);
  }
}

/**
 * Listens until the connection ends, however it does. `EventSource` would neither say with which status it was refused nor
 * notice that the beat has stopped.
 */
export async function listen(path: string, after: string | null, signal: AbortSignal, onOpen: () => void, onEvent: (event: LiveEvent) => void): Promise<void> {
  const silence = new AbortController();
  const response = await fetch(path, {
    headers: { accept: 'text/event-stream', ...(after !== null && { 'last-event-id': after }) },
    cache: 'no-store',
    signal: AbortSignal.any([signal, silence.signal]),
  });
  if (!response.ok || !response.body) throw new NotHeard(response.status);
  onOpen();
  const alarm = silenceAlarm(() => silence.abort());
  const heard = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      alarm.reset();
      controller.enqueue(chunk);
    },
  });
  try {
    const events = response.body.pipeThrough(heard).pipeThrough(textDecoder()).pipeThrough(new EventSourceParserStream()).getReader();
    for (let next = await events.read(); !next.done; next = await events.read()) {
      const { event = 'message', data, id = null } = next.value;
      onEvent({ name: event, data: JSON.parse(data), id });
    }
  } finally {
    alarm.stop();
  }
}

/** As typed by the library for DOM streams. */
function textDecoder(): TransformStream<Uint8Array, string> {
  return new TextDecoderStream() as unknown as TransformStream<Uint8Array, string>;
}

function silenceAlarm(ring: () => void): { reset(): void; stop(): void } {
  let timer = setTimeout(ring, SILENCE_MS);
  return {
    reset() {
      clearTimeout(timer);
      timer = setTimeout(ring, SILENCE_MS);
    },
    stop: () => clearTimeout(timer),
  };
}
