-- The offices that handle items, and the parks that projects stand in. Both are known by stable keys.
create table department (
  key text primary key,
  title_zh text not null,
  title_en text not null
);

create table park (
  key text primary key,
  title_zh text not null,
  title_en text not null,
  place text not null
);
