-- Which robot a channel posts to, by a hash of its address: channels that share a robot share the messages that it takes a minute.
alter table channel add column receiver text;
update channel set receiver = encode(sha256(convert_to(settings ->> 'url', 'utf8')), 'hex') where kind in ('dingtalk', 'wecom', 'feishu');
