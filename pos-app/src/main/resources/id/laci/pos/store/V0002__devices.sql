-- Finished sales as the journal has them, to be looked up by their receipt, and the drawer's openings.
-- The copy is filled anew from the journal: rows are put by their keys, so those there already stay right.
CREATE TABLE IF NOT EXISTS SALE_DOCUMENT (
  RECEIPT VARCHAR(40) PRIMARY KEY, DOCUMENT VARCHAR(1000000) NOT NULL, CRC BIGINT NOT NULL);
CREATE TABLE IF NOT EXISTS DRAWER_PULSE (
  SEQUENCE BIGINT PRIMARY KEY, RECEIPT VARCHAR(40) NOT NULL, AT_MS BIGINT NOT NULL, CRC BIGINT NOT NULL);
MERGE INTO TALLY KEY (NAME) VALUES ('SALE_DOCUMENT', 0), ('DRAWER_PULSE', 0);
UPDATE META SET NUMBER = 0 WHERE NAME = 'APPLIED';
