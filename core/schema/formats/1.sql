-- The file of a Final Straw workbook: one cancellation of one account.
-- Any SQLite tool can read it; application_id is 0x46535452 ("FSTR"), user_version is 1000 x major + minor.
--
-- This text is also what the program works from: each column stands on a line of its own, and the
-- first word of its comment says what kind of value it holds. From it derive the check of an opened
-- file, JSON, CSV, search, labels and what happens when a record is removed.
--   id, key         the record's own id (UUIDv7), or the readable key itself
--   rank            sortable text, order within the table is rank, id
--   text, prose     one line; text of any length
--   date            EDTF: 2024, 2024-05, 2024-21 (spring), 2024-05-03, 2024-05-03T15:40, with ~ and ?
--   date_or_never   the same, or the word never
--   utc             a moment in UTC, 2026-03-10T08:12:30.250Z
--   int, real, pct  numbers; pct is a whole number of percent
--   money           whole number of minor units of account.currency
--   yes             1 yes, 0 no, NULL not known
--   pick LIST       a key of that pick list (the program's catalogue, or the table choice)
--   ref             the id of a record; emptied when that record is removed
--   part_of         the id of a record; this record is removed along with it
--   any_table, any_id  table and id of a record of any table; this record is removed along with it
--   json, blob      as named
-- Every date but utc is wall-clock time without a zone.

CREATE TABLE workbook (
    id TEXT NOT NULL PRIMARY KEY, -- id: the document id, random; copies of one workbook share it
    format_note TEXT, -- text: for whoever opens this file with another tool
    status TEXT, -- pick workbook_status: how far the report is
    depth TEXT, -- pick depth: short for a known issue, full for the whole walk
    trigger_days INTEGER, -- int: days before the notice that count as triggers, 14 when empty
    final_straw_id TEXT REFERENCES event(id) DEFERRABLE INITIALLY DEFERRED, -- ref: the trigger that tipped it
    main_cause_id TEXT REFERENCES cause(id) DEFERRABLE INITIALLY DEFERRED, -- ref: the weightiest cause
    verdict TEXT, -- pick verdict: right to let go, our mistake, both or neither
    verdict_sentence TEXT, -- prose: the verdict in one sentence
    verdict_by_id TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED, -- ref: who gave the verdict
    verdict_on TEXT, -- date: when it was given
    next_time TEXT -- prose: next time we will ...
) STRICT;

CREATE TABLE account (
    id TEXT NOT NULL PRIMARY KEY, -- key: always the word account
    name TEXT, -- text: the customer's name
    segment TEXT, -- text: how we group customers
    industry TEXT, -- text: what they do
    plan TEXT, -- text: what they had bought
    seats INTEGER, -- int: how many seats
    currency TEXT, -- text: ISO 4217 code of every amount in this file
    arr_minor INTEGER, -- money: annual recurring revenue
    realised_minor INTEGER, -- money: revenue received over the whole life
    remaining_minor INTEGER, -- money: contract value still to come
    margin_pct INTEGER, -- pct: margin on this account
    book_minor INTEGER, -- money: starting ARR of the account manager's book
    signed_on TEXT, -- date: contract signed
    service_start_on TEXT, -- date: service began
    first_value_on TEXT, -- date_or_never: first meaningful outcome for them
    first_value_planned_days INTEGER, -- int: days within which first value was planned
    renewal_on TEXT, -- date: when the contract would have renewed
    learned_on TEXT, -- date: when we learned of it
    notice_on TEXT, -- date: when they gave notice
    end_on TEXT, -- date: when the contract ends
    last_happy_on TEXT, -- date: when they were last known to be happy
    notice_text TEXT, -- prose: the notice, word for word
    learned_how TEXT, -- pick learned_how: how we learned of it
    notice_from_id TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED, -- ref: who gave notice
    exit_type TEXT, -- pick exit_type: how they left
    surprise TEXT, -- pick surprise: was it a surprise to us
    known_issue INTEGER, -- yes: was the issue behind it known
    known_issue_since TEXT, -- date: since when it was known
    known_issue_ref TEXT, -- text: ticket or other reference
    overcomable TEXT, -- pick overcomable: can it be overcome
    overcomable_why TEXT, -- prose: why, or why not
    competitor TEXT, -- text: whom they go to
    rival_renewal_on TEXT, -- date: when the contract there renews
    owner_id TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED, -- ref: who looks after the account on our side
    fit TEXT -- pick fit: how well they match our ideal customer
) STRICT;

CREATE TABLE person (
    id TEXT NOT NULL PRIMARY KEY, -- id: UUIDv7
    rank TEXT, -- rank: order in lists
    party TEXT, -- pick party: them, us or others
    department TEXT, -- pick department: where they work; on our side all but sales count as Operations
    name TEXT, -- text: full name
    title TEXT, -- text: job title
    role TEXT, -- pick role: part in the relationship
    mail TEXT, -- text: mail address
    in_evaluation INTEGER, -- yes: took part when the product was chosen
    bought_in TEXT, -- pick bought_in: stance towards the product
    effort TEXT, -- pick effort: effort put in
    influence TEXT, -- pick influence: influence on the decision
    since TEXT, -- date: in this role since
    left_on TEXT, -- date: left on
    reachable INTEGER, -- yes: can still be reached
    goals TEXT, -- prose: what they want to achieve
    kpis TEXT, -- prose: what they are measured by
    challenges TEXT, -- prose: what stands in their way
    needs TEXT, -- prose: what they need
    priorities TEXT, -- prose: what comes first for them
    value_in_their_words TEXT, -- prose: our value as they would put it
    aha_on TEXT, -- date: when it clicked for them
    keep_in_touch TEXT, -- pick keep_in_touch: permission to keep in touch
    keep_in_touch_how TEXT -- text: how they like to be contacted
) STRICT;

CREATE TABLE event (
    id TEXT NOT NULL PRIMARY KEY, -- id: UUIDv7
    rank TEXT, -- rank: order among events of one date
    at TEXT, -- date: when it happened, or began
    until TEXT, -- date: when it ended
    kind TEXT, -- pick event_kind: what kind of event
    title TEXT, -- text: what happened, in one line
    body TEXT, -- prose: details
    party TEXT, -- pick party: whose lane it stands in
    department TEXT, -- pick department: which department of ours
    sentiment INTEGER, -- int: mood from -2 to 2
    number REAL, -- real: a measured value, such as a score
    scale TEXT, -- pick scale: the scale of that value
    source_type TEXT, -- pick source_type: where we know it from
    source_ref TEXT, -- text: reference of the source
    certainty TEXT, -- pick certainty: how sure we are
    known_then TEXT, -- pick known_then: did we know it at the time
    process TEXT, -- pick process: did it go by our process
    process_by_id TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED, -- ref: who decided to depart from it
    process_known TEXT, -- prose: what they knew at that moment
    process_outcome TEXT, -- pick process_outcome: what follows for the process
    external_ref TEXT, -- text: its id in another system; an import updates by it
    on_triggers INTEGER, -- yes: added on the Triggers page, and stays there whatever its date
    process_note TEXT -- prose: what displeased them about the process, or why it was departed from
) STRICT;

CREATE TABLE red_flag (
    id TEXT NOT NULL PRIMARY KEY REFERENCES event(id) DEFERRABLE INITIALLY DEFERRED, -- part_of: the event that was a warning sign
    sign TEXT, -- pick sign: which warning sign
    noticed_by_id TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED, -- ref: who noticed it
    noticed_on TEXT, -- date: when it was noticed
    told_to_id TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED, -- ref: who was told
    told_on TEXT, -- date: when they were told
    acted_on TEXT, -- date: when somebody acted on it
    act TEXT, -- prose: what was done
    worked TEXT -- pick worked: did it work
) STRICT;

CREATE TABLE promise (
    id TEXT NOT NULL PRIMARY KEY REFERENCES event(id) DEFERRABLE INITIALLY DEFERRED, -- part_of: the event at which it was made
    by_id TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED, -- ref: who promised
    to_id TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED, -- ref: to whom
    words TEXT, -- prose: in which words
    due_on TEXT, -- date: promised for
    kept TEXT, -- pick kept: was it kept
    kept_on TEXT -- date: when it was kept
) STRICT;

CREATE TABLE complaint (
    id TEXT NOT NULL PRIMARY KEY REFERENCES event(id) DEFERRABLE INITIALLY DEFERRED, -- part_of: the event of the complaint
    gap TEXT, -- pick complaint_gap: what fell short
    in_their_eyes TEXT, -- prose: what happened, as they see it
    wanted TEXT, -- prose: what they asked for
    reply TEXT, -- prose: our reply
    replied_on TEXT, -- date: when we replied
    resolved TEXT -- pick resolved: was it resolved
) STRICT;

CREATE TABLE attempt (
    id TEXT NOT NULL PRIMARY KEY REFERENCES event(id) DEFERRABLE INITIALLY DEFERRED, -- part_of: the event at which it was tried
    means TEXT, -- pick means: what was tried
    result TEXT, -- pick attempt_result: what came of it
    why_not TEXT -- prose: why it did not work
) STRICT;

CREATE TABLE outreach (
    id TEXT NOT NULL PRIMARY KEY REFERENCES event(id) DEFERRABLE INITIALLY DEFERRED, -- part_of: the event of reaching out
    channel TEXT, -- pick channel: by which channel
    from_id TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED, -- ref: who reached out
    to_id TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED, -- ref: to whom
    angle TEXT, -- prose: with which message
    unexpected INTEGER, -- yes: was it something they would not expect
    result TEXT, -- prose: what came back
    cost_minor INTEGER, -- money: what it cost
    next_on TEXT -- date: when to try next
) STRICT;

CREATE TABLE event_person (
    id TEXT NOT NULL PRIMARY KEY, -- key: event/person
    event_id TEXT NOT NULL REFERENCES event(id) DEFERRABLE INITIALLY DEFERRED, -- part_of: the event
    person_id TEXT NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED, -- part_of: who was involved
    part TEXT -- text: in which part
) STRICT;

CREATE TABLE line (
    id TEXT NOT NULL PRIMARY KEY, -- id: UUIDv7
    rank TEXT, -- rank: order in the interview
    person_id TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED, -- ref: who said or saw it
    interview_id TEXT REFERENCES interview(id) DEFERRABLE INITIALLY DEFERRED, -- ref: in which interview
    event_id TEXT REFERENCES event(id) DEFERRABLE INITIALLY DEFERRED, -- ref: about which event
    kind TEXT, -- pick line_kind: their words, our view or what we saw
    text TEXT, -- prose: the note
    at TEXT, -- date: when it was noted
    prompt_key TEXT, -- text: the question it answers
    quotable TEXT, -- pick quotable: may it be quoted; not asked counts as no
    tone TEXT, -- pick tone: how it was said
    useful_point TEXT -- prose: the useful point in it, in our words
) STRICT;

CREATE TABLE prompt (
    id TEXT NOT NULL PRIMARY KEY, -- key: the built-in question that is changed, or the id of an own one
    rank TEXT, -- rank: order within the theme
    page TEXT, -- text: on which page
    theme TEXT, -- text: under which theme
    text TEXT, -- prose: the question
    hint TEXT, -- prose: what helps to answer it
    hidden INTEGER -- yes: not asked in this workbook
) STRICT;

CREATE TABLE answer (
    id TEXT NOT NULL PRIMARY KEY, -- key: question/subject
    prompt_key TEXT NOT NULL, -- text: the question
    subject_id TEXT NOT NULL, -- text: the record it is about, or the word workbook
    text TEXT, -- prose: the answer
    state TEXT, -- pick answer_state: answered, waiting, unknown or not relevant
    waiting_for_id TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED -- ref: whose answer is awaited
) STRICT;

CREATE TABLE unknown (
    id TEXT NOT NULL PRIMARY KEY, -- id: UUIDv7
    rank TEXT, -- rank: order in lists
    question TEXT, -- prose: what we do not know yet
    why TEXT, -- prose: why it matters
    how TEXT, -- prose: how to find out
    owner_id TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED, -- ref: who finds out
    due_on TEXT, -- date: by when
    resolution TEXT, -- prose: what we found
    resolved_on TEXT -- date: when it was found out
) STRICT;

CREATE TABLE interview (
    id TEXT NOT NULL PRIMARY KEY, -- id: UUIDv7
    rank TEXT, -- rank: order in lists
    kind TEXT, -- pick interview_kind: which kind of conversation
    person_id TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED, -- ref: who is interviewed
    interviewer_id TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED, -- ref: who asks
    channel TEXT, -- pick channel: how
    asked_on TEXT, -- date: when we asked for it
    planned_on TEXT, -- date: planned for
    held_at TEXT, -- date: when it began
    ended_at TEXT, -- date: when it ended
    status TEXT, -- pick interview_status: planned, asked, held, declined or no reply
    recording_consent INTEGER, -- yes: agreed to being noted or recorded
    bias_note TEXT, -- prose: what may have coloured the answers
    summary TEXT, -- prose: the gist in a few sentences
    thanked_on TEXT -- date: when we said thank you
) STRICT;

CREATE TABLE interview_question (
    id TEXT NOT NULL PRIMARY KEY, -- key: interview/question
    rank TEXT, -- rank: order of asking
    interview_id TEXT NOT NULL REFERENCES interview(id) DEFERRABLE INITIALLY DEFERRED, -- part_of: the interview
    prompt_key TEXT, -- text: a question of the question bank
    unknown_id TEXT REFERENCES unknown(id) DEFERRABLE INITIALLY DEFERRED, -- part_of: or something we do not know yet
    asked_at TEXT -- date: when it was asked
) STRICT;

CREATE TABLE stated_reason (
    id TEXT NOT NULL PRIMARY KEY, -- id: UUIDv7
    rank TEXT, -- rank: order in lists
    text TEXT, -- prose: what they said, in their words
    person_id TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED, -- ref: who said it
    said_on TEXT, -- date: when
    channel TEXT, -- pick channel: where
    reason TEXT, -- pick reason: the reason it names
    origin TEXT, -- pick origin: from the customer, filed in the CRM, or guessed
    line_id TEXT REFERENCES line(id) DEFERRABLE INITIALLY DEFERRED, -- ref: the note it comes from
    cause_id TEXT REFERENCES cause(id) DEFERRABLE INITIALLY DEFERRED -- ref: the cause behind it
) STRICT;

CREATE TABLE cause (
    id TEXT NOT NULL PRIMARY KEY, -- id: UUIDv7
    rank TEXT, -- rank: order in lists
    text TEXT, -- prose: what we believe
    parent_id TEXT REFERENCES cause(id) DEFERRABLE INITIALLY DEFERRED, -- ref: the cause that it explains
    role TEXT, -- pick cause_role: contributing, symptom, ruled out or not known
    weight TEXT, -- pick weight: how much it weighed
    family TEXT, -- pick reason: family of reasons
    reason TEXT, -- pick reason: reason within the family
    side TEXT, -- pick side: Sales, Operations, both or the customer
    preventable TEXT, -- pick preventable: could it have been prevented
    knowable_then TEXT, -- pick knowable_then: could it be known at the time
    confidence TEXT, -- pick confidence: how sure we are
    would_change_mind TEXT, -- prose: what would change our mind
    response TEXT, -- pick response: change, no change because, undecided
    fixed_on TEXT, -- date: when it was fixed
    others_at_risk TEXT, -- prose: which other customers it may touch
    response_why TEXT -- prose: why nothing is changed
) STRICT;

CREATE TABLE evidence (
    id TEXT NOT NULL PRIMARY KEY, -- id: UUIDv7
    rank TEXT, -- rank: order in lists
    cause_id TEXT NOT NULL REFERENCES cause(id) DEFERRABLE INITIALLY DEFERRED, -- part_of: the cause it speaks to
    stance TEXT, -- pick stance: for or against
    target_table TEXT, -- any_table: event, line, stated_reason, answer or attachment
    target_id TEXT, -- any_id: the record that is the evidence
    note TEXT -- prose: what it shows
) STRICT;

CREATE TABLE attempt_cause (
    id TEXT NOT NULL PRIMARY KEY, -- key: attempt/cause
    attempt_id TEXT NOT NULL REFERENCES attempt(id) DEFERRABLE INITIALLY DEFERRED, -- part_of: what was tried
    cause_id TEXT NOT NULL REFERENCES cause(id) DEFERRABLE INITIALLY DEFERRED -- part_of: against which cause
) STRICT;

CREATE TABLE action_cause (
    id TEXT NOT NULL PRIMARY KEY, -- key: action/cause
    action_id TEXT NOT NULL REFERENCES action(id) DEFERRABLE INITIALLY DEFERRED, -- part_of: the action
    cause_id TEXT NOT NULL REFERENCES cause(id) DEFERRABLE INITIALLY DEFERRED -- part_of: the cause it answers
) STRICT;

CREATE TABLE criterion (
    id TEXT NOT NULL PRIMARY KEY, -- key: card/key, or the id of an own criterion
    rank TEXT, -- rank: order on the card
    card TEXT, -- pick card: decision or profile
    key TEXT, -- text: key of the built-in criterion
    question TEXT, -- prose: the criterion as a question
    answer TEXT, -- pick criterion_answer: yes, no or unknown
    note TEXT, -- prose: why
    at_sale TEXT, -- pick criterion_fit: how they fitted when we sold
    now TEXT, -- pick criterion_fit: how they fit now
    proposal TEXT, -- pick proposal: keep, add, tighten or drop the criterion
    proposal_text TEXT, -- prose: how it should read
    owner_id TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED -- ref: who takes it further
) STRICT;

CREATE TABLE decision (
    id TEXT NOT NULL PRIMARY KEY, -- key: always the word decision
    verdict TEXT, -- pick decision_verdict: all out, within limits, let go, undecided
    undecided_until TEXT, -- date: when it is decided at the latest
    budget_minor INTEGER, -- money: what may be spent
    granted_by_id TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED, -- ref: who granted it
    stop_signal TEXT, -- prose: what tells us to stop
    stop_on TEXT, -- date: when we stop at the latest
    stopped_because TEXT, -- prose: why we stopped
    odds_pct INTEGER, -- pct: odds of saving the account
    horizon_months INTEGER, -- int: months that a saved account would stay
    margin_pct INTEGER, -- pct: margin used for the estimate
    effort_minor INTEGER, -- money: cost of the effort
    concession_minor INTEGER, -- money: cost of what we concede
    estimate_by_id TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED, -- ref: who made the estimate
    keep_minor INTEGER, -- money: what keeping would cost
    regain_minor INTEGER, -- money: what regaining later would cost
    replace_minor INTEGER, -- money: what replacing would cost
    months_to_replace INTEGER, -- int: months of pipeline to replace it
    only_we_can TEXT, -- prose: the problem that only we can solve for them
    exit_test TEXT, -- prose: how we tell that they succeed without us
    decided_by_id TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED, -- ref: who decided
    decided_on TEXT -- date: when
) STRICT;

CREATE TABLE action (
    id TEXT NOT NULL PRIMARY KEY, -- id: UUIDv7
    rank TEXT, -- rank: order in lists
    kind TEXT, -- pick action_kind: what it is for
    title TEXT, -- text: what will be done
    body TEXT, -- prose: details
    owner_id TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED, -- ref: the one owner
    department TEXT, -- pick department: whose work it is
    who_does TEXT, -- pick who_does: we or they
    means TEXT, -- pick means: by which means
    play TEXT, -- text: the ready-made plan it comes from
    status TEXT, -- pick action_status: candidate, committed, done or dropped
    due_on TEXT, -- date: due
    done_on TEXT, -- date: done on
    dropped_because TEXT, -- prose: why it was dropped
    measure TEXT, -- prose: how we tell that it worked
    harm TEXT, -- prose: what it could make worse
    check_on TEXT, -- date: when we look whether it worked
    worked TEXT, -- pick worked: did it work
    result TEXT, -- prose: what came of it
    cost_minor INTEGER, -- money: what it costs
    why_this_time TEXT, -- prose: why it should work this time
    pinned INTEGER, -- yes: shown on the first page of the report
    event_id TEXT REFERENCES event(id) DEFERRABLE INITIALLY DEFERRED -- ref: the event it answers
) STRICT;

CREATE TABLE offer (
    id TEXT NOT NULL PRIMARY KEY, -- id: UUIDv7
    rank TEXT, -- rank: order in lists
    kind TEXT, -- pick offer_kind: what kind of offer
    what TEXT, -- prose: what is offered
    value_minor INTEGER, -- money: its value
    cap_minor INTEGER, -- money: its cap
    starts_on TEXT, -- date: from
    expires_on TEXT, -- date: until
    approver_id TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED, -- ref: who approved it
    cause_id TEXT REFERENCES cause(id) DEFERRABLE INITIALLY DEFERRED, -- ref: the cause it answers
    in_return TEXT, -- prose: what we ask in return
    answer TEXT, -- prose: their answer
    action_id TEXT REFERENCES action(id) DEFERRABLE INITIALLY DEFERRED, -- ref: the action it belongs to
    step_id TEXT REFERENCES comeback_step(id) DEFERRABLE INITIALLY DEFERRED -- ref: the comeback step it belongs to
) STRICT;

CREATE TABLE comeback (
    id TEXT NOT NULL PRIMARY KEY, -- key: always the word comeback
    resolved TEXT, -- pick resolved: did we part on good terms
    parting_tone TEXT, -- pick parting_tone: tone of the parting
    not_to_do TEXT, -- prose: what must not happen again
    outcome TEXT, -- pick comeback_outcome: where the comeback stands
    outcome_on TEXT, -- date: since when
    terms TEXT, -- prose: on which terms
    same_cause INTEGER -- yes: lost again for the same cause
) STRICT;

CREATE TABLE comeback_step (
    id TEXT NOT NULL PRIMARY KEY, -- id: UUIDv7
    rank TEXT, -- rank: order in lists
    kind TEXT, -- pick comeback_step_kind: what kind of step
    person_id TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED, -- ref: towards whom
    owner_id TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED, -- ref: who takes it
    due_on TEXT, -- date: due
    done_on TEXT, -- date: done on
    skipped_because TEXT, -- prose: why it was skipped
    channel TEXT, -- pick channel: by which channel
    handwritten INTEGER, -- yes: written by hand
    text TEXT, -- prose: the text
    result TEXT -- prose: what came of it
) STRICT;

CREATE TABLE condition (
    id TEXT NOT NULL PRIMARY KEY, -- id: UUIDv7
    rank TEXT, -- rank: order in lists
    text TEXT, -- prose: what must not happen again
    cause_id TEXT REFERENCES cause(id) DEFERRABLE INITIALLY DEFERRED, -- ref: the cause it comes from
    owner_id TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED, -- ref: who sees to it
    kept_30 INTEGER, -- yes: kept 30 days after they returned
    kept_90 INTEGER -- yes: kept 90 days after they returned
) STRICT;

CREATE TABLE lesson (
    id TEXT NOT NULL PRIMARY KEY, -- id: UUIDv7
    rank TEXT, -- rank: order in lists
    kind TEXT, -- pick lesson_kind: what went well, poorly, was lucky, or what good came of it
    text TEXT -- prose: the lesson
) STRICT;

CREATE TABLE review (
    id TEXT NOT NULL PRIMARY KEY, -- id: UUIDv7
    rank TEXT, -- rank: order in lists
    person_id TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED, -- ref: who reviews
    role TEXT, -- text: in which role
    state TEXT, -- pick review_state: asked, approved or wants changes
    "on" TEXT, -- date: when
    note TEXT, -- prose: what they said
    revision_id TEXT -- text: the change up to which they reviewed
) STRICT;

CREATE TABLE because (
    id TEXT NOT NULL PRIMARY KEY, -- key: the check or section that is answered
    key TEXT NOT NULL, -- text: the same key
    reason TEXT, -- prose: why it stays open
    by_id TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED, -- ref: who said so
    "on" TEXT -- date: when
) STRICT;

CREATE TABLE choice (
    id TEXT NOT NULL PRIMARY KEY, -- key: list/key
    rank TEXT, -- rank: order in the list
    list TEXT NOT NULL, -- text: the pick list it belongs to
    key TEXT NOT NULL, -- text: its key
    label TEXT, -- text: what people read
    parent TEXT, -- text: the key it belongs under
    department TEXT, -- text: the department it belongs to
    retired INTEGER -- yes: no longer offered
) STRICT;

CREATE TABLE attachment (
    id TEXT NOT NULL PRIMARY KEY, -- id: UUIDv7
    rank TEXT, -- rank: order in lists
    name TEXT, -- text: file name
    media_type TEXT, -- text: media type
    size INTEGER, -- int: bytes
    sha256 TEXT, -- text: key of its content in blob
    target_table TEXT, -- any_table: what it is attached to
    target_id TEXT -- any_id: what it is attached to
) STRICT;

-- What two people decided differently apart from each other, until somebody settles it: the field
-- itself holds one of the values meanwhile. Several rows may be about one field. Left and right are
-- in the order of their revisions, so that every merge of the same copies writes the same row.
CREATE TABLE conflict (
    id TEXT NOT NULL PRIMARY KEY, -- key: table/record/column/hash of the values
    table_name TEXT NOT NULL, -- any_table: where both edited
    row_id TEXT NOT NULL, -- any_id: which record
    column_name TEXT, -- text: which field; empty when one side removed the record
    before TEXT, -- json: the value before; empty when it is not known
    "left" TEXT NOT NULL, -- json: one value; of a record all its values, or null when it was removed
    left_revision TEXT NOT NULL, -- text: the change that it comes from
    "right" TEXT NOT NULL, -- json: the other value
    right_revision TEXT NOT NULL -- text: the change that it comes from
) STRICT;

-- Changes to the tables below are not recorded: content by its hash, and the journal itself.

CREATE TABLE blob (
    id TEXT NOT NULL PRIMARY KEY, -- key: SHA-256 of the bytes, hexadecimal
    bytes BLOB NOT NULL -- blob: the bytes
) STRICT;

-- Every change, as a tree: a merge of two copies has two parents, its change is the one from the
-- first. A revision of kind "erase" names a person who was erased everywhere: the changes of all
-- revisions that do not build on it are dropped, in every file that it reaches, and no merge brings
-- that id back. A copy without history begins with a revision of kind "clean_copy", which carries
-- the id of the revision that it shows, the ids erased so far, and whether notes were withheld.
CREATE TABLE revision (
    id TEXT NOT NULL PRIMARY KEY, -- id: UUIDv7
    parent TEXT, -- text: the revision before it
    other_parent TEXT, -- text: the second one, when two copies were merged
    at TEXT NOT NULL, -- utc: when
    author TEXT, -- text: who
    device TEXT, -- text: on which machine
    kind TEXT NOT NULL, -- text: what kind of change
    args TEXT, -- json: what the sentence about it needs
    format INTEGER NOT NULL, -- int: user_version that the changeset was made for
    undoes TEXT, -- text: the revision that it takes back
    changeset BLOB -- blob: first byte 0 plain or 1 deflated, then a changeset of SQLite's session extension
) STRICT;

CREATE INDEX event_person_event ON event_person(event_id);
CREATE INDEX event_person_person ON event_person(person_id);
CREATE INDEX event_external ON event(external_ref);
CREATE INDEX event_process_by ON event(process_by_id);
CREATE INDEX line_interview ON line(interview_id);
CREATE INDEX line_event ON line(event_id);
CREATE INDEX line_person ON line(person_id);
CREATE INDEX interview_person ON interview(person_id);
CREATE INDEX interview_question_interview ON interview_question(interview_id);
CREATE INDEX stated_reason_cause ON stated_reason(cause_id);
CREATE INDEX evidence_cause ON evidence(cause_id);
CREATE INDEX evidence_target ON evidence(target_id);
CREATE INDEX action_owner ON action(owner_id);
CREATE INDEX action_event ON action(event_id);
CREATE INDEX attachment_target ON attachment(target_id);
CREATE INDEX conflict_row ON conflict(row_id);
CREATE INDEX revision_parent ON revision(parent);
