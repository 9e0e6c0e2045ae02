-- When on a day she can meet: evenings, daytime, or (empty) either. Those who named weekdays were asked about evenings only.
ALTER TABLE enquiry ADD COLUMN dayparts text[] NOT NULL DEFAULT '{}' CHECK (dayparts <@ ARRAY['day', 'evening']);
UPDATE enquiry SET dayparts = '{evening}' WHERE weekdays <> '{}';
ALTER TABLE enquiry ADD CONSTRAINT enquiry_dayparts_are_gone CHECK (state NOT IN ('placed', 'ended') OR dayparts = '{}');

-- When she wants to be rung, and whether a message may be left; null: she was not asked. Both go with the number.
ALTER TABLE enquiry ADD COLUMN call_times text[] NOT NULL DEFAULT '{}' CHECK (call_times <@ ARRAY['morning', 'afternoon', 'evening']);
ALTER TABLE enquiry ADD COLUMN may_leave_message boolean;
ALTER TABLE enquiry ADD CONSTRAINT enquiry_calls_need_a_number CHECK (phone IS NOT NULL OR (call_times = '{}' AND may_leave_message IS NULL));
