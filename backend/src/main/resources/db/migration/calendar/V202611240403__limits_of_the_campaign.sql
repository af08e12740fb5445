insert into time_limit (limit_key, amount, unit, basis) values
  ('star-campaign.nominate-sites', 10, 'WD', 'D'),
  ('star-campaign.confirm-nominations', 3, 'WD', 'D'),
  ('star-campaign.propose-changes', 2, 'WD', 'D'),
  ('star-campaign.review-opinion', 5, 'WD', 'D'),
  ('star-campaign.check-results', 2, 'WD', 'D'),
  ('star-campaign.approve-results', 3, 'WD', 'D'),
  ('star-campaign.final-confirm', 2, 'WD', 'D');
