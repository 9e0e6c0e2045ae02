-- What is written down as having happened does not lie ahead of the moment it was written down. `igang audit` finds what came before this.
ALTER TABLE qualification ADD COLUMN recorded_at timestamptz;
UPDATE qualification SET recorded_at = greatest(now(), valid_from);
ALTER TABLE qualification
  ALTER COLUMN recorded_at SET DEFAULT now(),
  ALTER COLUMN recorded_at SET NOT NULL,
  ADD CONSTRAINT qualification_has_begun CHECK (valid_from <= recorded_at);
ALTER TABLE handover ADD CONSTRAINT handover_has_been
  CHECK (handed_over_on <= (done_at AT TIME ZONE 'Europe/Oslo')::date) NOT VALID;
ALTER TABLE self_help_group
  ADD CONSTRAINT group_end_has_been CHECK (ended_on <= (state_changed_at AT TIME ZONE 'Europe/Oslo')::date) NOT VALID;
ALTER TABLE follow_up ADD CONSTRAINT follow_up_answer_has_been CHECK (answered_at <= state_changed_at) NOT VALID;
