-- A group that is forming has nobody in it yet whose address could be written down; one that runs on its own depends on it.
ALTER TABLE self_help_group DROP CONSTRAINT group_can_be_reached;
ALTER TABLE self_help_group ADD CONSTRAINT group_can_be_reached
  CHECK (contact_email IS NOT NULL OR state NOT IN ('leaderless', 'followed-up'));
