insert into publicity_channel (channel, title, by_hand, position) values
  ('web', '网站公示栏目', 0, 1),
  ('screen', '中心电子屏', 0, 2),
  ('board', '县中心公示栏', 1, 3);
