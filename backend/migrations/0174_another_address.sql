-- She whose enquiry it is has given another address: it takes the place of the old one once it is proved. Pressed again the link says
-- the same, until the week is over.
ALTER TABLE unproved_enquiry ADD COLUMN address_of_id uuid REFERENCES enquiry;
ALTER TABLE unproved_enquiry ADD COLUMN proved_at timestamptz CHECK (proved_at IS NULL OR address_of_id IS NOT NULL);
CREATE UNIQUE INDEX unproved_enquiry_address_of ON unproved_enquiry (address_of_id);
