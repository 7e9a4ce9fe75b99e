-- History is written in the order of time, so that a summary of each range of pages finds the last days, and costs a turn next to nothing.
create index history_by_time on history using brin (recorded_at) with (pages_per_range = 32, autosummarize = on);
