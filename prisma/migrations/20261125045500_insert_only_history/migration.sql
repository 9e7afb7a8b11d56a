-- The history only grows (SECURITY.md 23): not even a cascade from Interview may take a line away.
CREATE FUNCTION "refuseHistoryChange"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the history can only be added to' USING ERRCODE = 'restrict_violation';
END;
$$;

CREATE TRIGGER "Event_insert_only" BEFORE UPDATE OR DELETE ON "Event"
FOR EACH ROW EXECUTE FUNCTION "refuseHistoryChange"();

CREATE TRIGGER "Event_no_truncate" BEFORE TRUNCATE ON "Event"
FOR EACH STATEMENT EXECUTE FUNCTION "refuseHistoryChange"();
