import { createTransport } from 'nodemailer';
import { absoluteLink } from './absolute-link.js';
import type { Message, Outcome, Surroundings, Transport } from './transport.js';

const PATIENCE_MS = 10_000;

/** A mailbox. The Message-ID is the same at every attempt. */
export const sendMail: Transport = async ({ settings }, message, surroundings) => {
  const { smtp } = surroundings;
  if (!smtp) return { state: 'failed', error: 'no mail server is set (SMTP_URL)' };
  const conversation = new Conversation();
  const transport = createTransport({
    url: smtp.url, connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS, socketTimeout: PATIENCE_MS, disableFileAccess: true, disableUrlAccess: true,
    transactionLog: true, logger: conversation,
  });
  try {
    await transport.sendMail({
      from: smtp.from,
      to: { name: '', address: settings.address! },
      subject: subjectOf(message),
      text: textOf(message, surroundings),
      messageId: `<${message.id}@${domainOf(smtp.from)}>`,
      date: new Date(surroundings.now),
      headers: { 'auto-submitted': 'auto-generated' },
    });
    return { state: 'sent' };
  } catch (fault) {
    return outcomeOf(fault as MailFault, conversation.hasOfferedContent);
  } finally {
    transport.close();
  }
};

type MailFault = Error & { readonly responseCode?: number };

/** Once the content is on its way, only an answer of the server says that it was not taken. */
function outcomeOf({ message, responseCode }: MailFault, hasOfferedContent: boolean): Outcome {
  const isKnown = responseCode !== undefined || !hasOfferedContent;
  return { state: isKnown ? 'failed' : 'unknown', error: message.slice(0, 300) };
}

/** Listens to what is said to the server, to know how far it came. */
class Conversation {
  hasOfferedContent = false;

  readonly level = (): void => undefined;
  readonly trace = this.hear.bind(this);
  readonly debug = this.hear.bind(this);
  readonly info = this.hear.bind(this);
  readonly warn = this.hear.bind(this);
  readonly error = this.hear.bind(this);
  readonly fatal = this.hear.bind(this);

  private hear(entry: unknown, said?: unknown): void {
    if ((entry as { tnx?: string }).tnx === 'client' && said === 'DATA') this.hasOfferedContent = true;
  }
}

function subjectOf({ notices }: Message): string {
  return notices.length === 1 ? notices[0]!.title.zh : `审批通知：${notices.length} 条`;
}

function textOf({ notices }: Message, { publicUrl }: Surroundings): string {
  return notices
    .map(({ title, text, link }) => [title.zh, text.zh, ...(publicUrl === null ? [] : [absoluteLink(link, publicUrl)])].join('\n'))
    .join('\n\n');
}

function domainOf(from: string): string {
  return /@([\w.-]+)/.exec(from)?.[1] ?? 'localhost';
}
