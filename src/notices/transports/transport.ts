import type { Channel } from '../channels/channel.js';
import type { ToldNotice } from '../wording/told-notice.js';

/** One or several notices that go out together. */
export interface Message {
  /** The same at every attempt. */
  readonly id: string;
  readonly notices: readonly (ToldNotice & { readonly id: number })[];
}

export type Outcome =
  | { readonly state: 'sent' }
  /** It was certainly not taken, so it may be tried again. */
  | { readonly state: 'failed'; readonly error: string; readonly waitSeconds?: number }
  /** It may have been taken: to send it again might be to say it twice. */
  | { readonly state: 'unknown'; readonly error: string };

export interface Surroundings {
  readonly allowPrivate: boolean;
  /** Of the site, for links; null when it is not known. */
  readonly publicUrl: string | null;
  readonly smtp: { readonly url: string; readonly from: string } | null;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** Sends a message through a channel of its kind. Never throws. */
export type Transport = (channel: Channel, message: Message, surroundings: Surroundings) => Promise<Outcome>;
