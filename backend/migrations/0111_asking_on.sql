-- When nobody answers, the next whose turn it is may be asked by itself.
ALTER TABLE assignment ADD COLUMN ask_next boolean NOT NULL DEFAULT false;
