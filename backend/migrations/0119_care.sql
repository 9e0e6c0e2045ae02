-- She would like to talk with somebody after a hard meeting. Nothing of why; the row goes when they have talked.
CREATE TABLE supervision_request (
  person_id uuid PRIMARY KEY REFERENCES starter,
  office_id uuid NOT NULL REFERENCES office,
  asked_at timestamptz NOT NULL
);
CREATE INDEX supervision_request_office ON supervision_request (office_id);

-- What a meeting took of her time and road, where she says otherwise than the plan and the map do.
CREATE TABLE session_effort (
  session_id uuid NOT NULL,
  person_id uuid NOT NULL,
  minutes smallint NOT NULL CHECK (minutes BETWEEN 0 AND 1440),
  km smallint NOT NULL CHECK (km BETWEEN 0 AND 2000),
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (session_id, person_id),
  FOREIGN KEY (session_id, person_id) REFERENCES session_starter (session_id, person_id)
);
CREATE INDEX session_effort_person ON session_effort (person_id);
