/** A class that was put off, cancelled or is yet to begin was not held. */
export const HELD_STATUSES = ['DANG_HOC', 'KET_THUC'] as const;

/**
 * SQL that is true of a class, `t`, that its host reports as its own although the school that awards the certificates reports
 * it too: the same programme, name and days, held at this host. Counted once, by the awarding institution (domain model 3.10
 * and 6.3).
 */
export const IS_REPORTED_TWICE = `exists (
    select from training_class again
    where again.host_institution_id = t.awarding_institution_id
      and again.awarding_institution_id <> t.awarding_institution_id
      and again.programme_id = t.programme_id and again.name_vi = t.name_vi
      and again.starts_on = t.starts_on and again.ends_on is not distinct from t.ends_on)`;
