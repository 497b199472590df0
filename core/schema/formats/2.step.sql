-- Before this format a record could be removed while others still spoke about it: they were printed and
-- found by search, but could no longer be reached. They are kept, and get a place. (Notes about an event
-- that is gone stand without one already.)

CREATE TEMP TABLE present (target_table TEXT NOT NULL, target_id TEXT NOT NULL, PRIMARY KEY (target_table, target_id)) WITHOUT ROWID;
INSERT INTO present
    SELECT 'workbook', id FROM workbook
    UNION ALL SELECT 'account', id FROM account
    UNION ALL SELECT 'person', id FROM person
    UNION ALL SELECT 'event', id FROM event
    UNION ALL SELECT 'red_flag', id FROM red_flag
    UNION ALL SELECT 'promise', id FROM promise
    UNION ALL SELECT 'complaint', id FROM complaint
    UNION ALL SELECT 'attempt', id FROM attempt
    UNION ALL SELECT 'outreach', id FROM outreach
    UNION ALL SELECT 'event_person', id FROM event_person
    UNION ALL SELECT 'line', id FROM line
    UNION ALL SELECT 'prompt', id FROM prompt
    UNION ALL SELECT 'answer', id FROM answer
    UNION ALL SELECT 'unknown', id FROM unknown
    UNION ALL SELECT 'interview', id FROM interview
    UNION ALL SELECT 'interview_question', id FROM interview_question
    UNION ALL SELECT 'stated_reason', id FROM stated_reason
    UNION ALL SELECT 'cause', id FROM cause
    UNION ALL SELECT 'evidence', id FROM evidence
    UNION ALL SELECT 'attempt_cause', id FROM attempt_cause
    UNION ALL SELECT 'action_cause', id FROM action_cause
    UNION ALL SELECT 'criterion', id FROM criterion
    UNION ALL SELECT 'decision', id FROM decision
    UNION ALL SELECT 'action', id FROM action
    UNION ALL SELECT 'offer', id FROM offer
    UNION ALL SELECT 'comeback', id FROM comeback
    UNION ALL SELECT 'comeback_step', id FROM comeback_step
    UNION ALL SELECT 'condition', id FROM condition
    UNION ALL SELECT 'lesson', id FROM lesson
    UNION ALL SELECT 'review', id FROM review
    UNION ALL SELECT 'because', id FROM because
    UNION ALL SELECT 'choice', id FROM choice
    UNION ALL SELECT 'attachment', id FROM attachment;

-- An answer becomes one about the workbook as a whole. It keeps its id, which names what it was about, so
-- that two of them never fall together, nor one with an answer that the workbook has.
UPDATE answer SET subject_id = 'workbook'
WHERE subject_id <> 'workbook' AND subject_id NOT IN (
    SELECT target_id FROM present
    WHERE target_table NOT IN ('red_flag', 'promise', 'complaint', 'attempt', 'outreach'));

-- Evidence and attachments forget what is gone.
UPDATE evidence SET target_table = NULL, target_id = NULL
WHERE (target_table IS NULL) <> (target_id IS NULL) OR (target_table, target_id) NOT IN (SELECT * FROM present);
UPDATE attachment SET target_table = NULL, target_id = NULL
WHERE (target_table IS NULL) <> (target_id IS NULL) OR (target_table, target_id) NOT IN (SELECT * FROM present);

-- About what is gone there is nothing to decide.
DELETE FROM conflict WHERE (table_name, row_id) NOT IN (SELECT * FROM present);

DROP TABLE present;
