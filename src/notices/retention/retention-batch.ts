/** Notices that are looked at in one transaction. */
const BATCH = 2_000;

export interface RetentionBatch {
  /** The last id that was looked at; null when there is no notice after the given one. */
  readonly last: number | null;
  /** Notices that were old enough, whatever became of them. */
  readonly old: number;
  /** Notices that nobody has or waits for any more, and that are gone. */
  readonly removed: number;
}

/**
 * Notices after the id $1 from before $2: copies that were read and deliveries that were sent before $2 go, and the notice with
 * the last of them. What is unread, waits, was given up or is unknown stays, and so does what has not been addressed yet.
 */
export const REMOVE_OLD = `
  with page as materialized (
    select id, recorded_at from notice where id > $1 order by id limit ${BATCH}
  ), old as materialized (
    select id from page where recorded_at < $2 and id <= (select through from notice_addressing)
      and not exists (select from notice_gap g where g.notice_id = page.id and g.addressed_in is null)
  ), copies as (
    delete from notice_recipient r using old where r.notice_id = old.id and r.read_at < $2
  ), sent as (
    delete from delivery d using old where d.notice_id = old.id and d.state = 'sent' and d.sent_at < $2
  ), gone as (
    delete from notice n using old where n.id = old.id
      and not exists (select from notice_recipient r where r.notice_id = n.id and (r.read_at is null or r.read_at >= $2))
      and not exists (select from delivery d where d.notice_id = n.id and (d.state <> 'sent' or d.sent_at >= $2))
    returning n.id
  )
  select (select max(id) from page) as last, (select count(*) from old) as old, (select count(*) from gone) as removed`;
