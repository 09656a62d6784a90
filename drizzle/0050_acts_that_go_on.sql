ALTER TABLE `audit_events` ADD `times` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `audit_events` ADD `until` integer;--> statement-breakpoint
-- An act that goes on counts on, once a time and never backwards, as long as it is the last that was done.
CREATE TRIGGER `audit_events_only_go_on` BEFORE UPDATE OF `times`, `until` ON `audit_events`
WHEN NEW.`times` <> OLD.`times` + 1
	OR NEW.`until` IS NULL
	OR NEW.`until` < coalesce(OLD.`until`, OLD.`at`)
	OR EXISTS (
		SELECT 1 FROM `audit_events` AS later
		WHERE later.`subject` = OLD.`subject` AND later.`subject_id` = OLD.`subject_id` AND later.`verb` <> 'look'
			AND (later.`at`, later.`id`) > (OLD.`at`, OLD.`id`)
	)
BEGIN
	SELECT raise(ABORT, 'what was done is not changed');
END;
