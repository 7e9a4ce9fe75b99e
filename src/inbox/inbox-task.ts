/** What a person is waited for to do. */
export const INBOX_TASKS = [
  /** 受理: accept, decline, or say what is missing. */
  'accept',
  /** 审批: approve or refuse. */
  'decide',
  /** The pause has lasted longer than was expected, or stands on an overrun clock. */
  'resume',
  /** The prerequisites are done. */
  'submit',
  /** 补正: hand in what is missing. */
  'supplement',
  /** Declined, refused or withdrawn: it may be submitted anew. */
  'resubmit',
  /** 催办: a department is near its due day or past it. */
  'chase',
] as const;
export type InboxTask = (typeof INBOX_TASKS)[number];
