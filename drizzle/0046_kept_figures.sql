CREATE TABLE `application_keys` (
	`id` integer PRIMARY KEY NOT NULL,
	`application_id` text NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `application_keys_applicationId_unique` ON `application_keys` (`application_id`);--> statement-breakpoint
CREATE TABLE `application_stays` (
	`application_id` text NOT NULL,
	`stage` text NOT NULL,
	`hours` integer NOT NULL,
	`sent_at` integer NOT NULL,
	`job_id` integer NOT NULL,
	PRIMARY KEY(`application_id`, `stage`),
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `application_stays_hours` ON `application_stays` (`stage`,`hours`,`sent_at`,`job_id`);--> statement-breakpoint
CREATE TABLE `job_counts` (
	`recruiter_id` text NOT NULL,
	`phase` text NOT NULL,
	`n` integer NOT NULL,
	PRIMARY KEY(`recruiter_id`, `phase`),
	FOREIGN KEY (`recruiter_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
DROP INDEX `jobs_states`;--> statement-breakpoint
DROP INDEX `jobs_recruiter`;--> statement-breakpoint
ALTER TABLE `jobs` ADD `phase` text GENERATED ALWAYS AS (case
          when archived_at is not null then 'archived'
          when closed_at is not null then case when closed_because = 'expired' then 'expired' else 'closed' end
          when published_at is not null then coalesce(unlisted_because, 'published')
          when publish_at is not null then 'scheduled'
          when review_asked_at is not null then 'in_review'
          else 'draft' end) VIRTUAL;--> statement-breakpoint
CREATE INDEX `jobs_phase` ON `jobs` (`phase`);--> statement-breakpoint
CREATE INDEX `jobs_past` ON `jobs` (`phase`,`valid_until`) WHERE valid_until is not null;--> statement-breakpoint
CREATE INDEX `jobs_recruiter` ON `jobs` (`recruiter_id`,`phase`);--> statement-breakpoint
DROP INDEX `applications_sent`;--> statement-breakpoint
ALTER TABLE `applications` ADD `furthest` integer;--> statement-breakpoint
ALTER TABLE `applications` ADD `answered_at` integer;--> statement-breakpoint
CREATE INDEX `applications_figures` ON `applications` (`furthest`,`stage`,`rejected_because`,`created_at`,`job_id`) WHERE furthest is not null;--> statement-breakpoint
CREATE INDEX `applications_sent` ON `applications` (`created_at`,`furthest`,`job_id`);--> statement-breakpoint
ALTER TABLE `profiles` ADD `in_pool` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `profiles_in_pool` ON `profiles` (`candidate_id`,`roles`,`technologies`,`seniority`,`workplaces`,`country`,`city`) WHERE in_pool = 1;--> statement-breakpoint
UPDATE `applications` SET
		`furthest` = (SELECT coalesce((SELECT max(CASE `stage` WHEN 'in_review' THEN 1 WHEN 'interview' THEN 2 WHEN 'offer' THEN 3 WHEN 'hired' THEN 4 ELSE 0 END) FROM `application_events` WHERE `application_id` = `applications`.`id`), 0) FROM `jobs` WHERE `jobs`.`id` = `applications`.`job_id` AND NOT `imported`),
		`answered_at` = (SELECT min(`at`) FROM `application_events` WHERE `application_id` = `applications`.`id` AND `actor` = 'recruiter' AND `visible`);--> statement-breakpoint
INSERT INTO `application_stays` (`application_id`, `stage`, `hours`, `sent_at`, `job_id`)
		SELECT `application_id`, `stage`, round((`left_at` - `at`) / 3600000.0), `sent_at`, `job_id` FROM (
			SELECT `first`.`application_id`, `first`.`stage`, `first`.`at`, `created_at` AS `sent_at`, `job_id`, lead(`at`) OVER (PARTITION BY `first`.`application_id` ORDER BY `at`, `first`.`stage`) AS `left_at`
			FROM (SELECT `application_id`, `stage`, min(`at`) AS `at` FROM `application_events` GROUP BY 1, 2) AS `first`
			JOIN `applications` ON `applications`.`id` = `first`.`application_id` AND `furthest` IS NOT NULL
		) WHERE `left_at` IS NOT NULL;--> statement-breakpoint
CREATE TRIGGER `application_events_added_kept` AFTER INSERT ON `application_events` BEGIN
	UPDATE `applications` SET
		`furthest` = (SELECT coalesce((SELECT max(CASE `stage` WHEN 'in_review' THEN 1 WHEN 'interview' THEN 2 WHEN 'offer' THEN 3 WHEN 'hired' THEN 4 ELSE 0 END) FROM `application_events` WHERE `application_id` = `applications`.`id`), 0) FROM `jobs` WHERE `jobs`.`id` = `applications`.`job_id` AND NOT `imported`),
		`answered_at` = (SELECT min(`at`) FROM `application_events` WHERE `application_id` = `applications`.`id` AND `actor` = 'recruiter' AND `visible`)
		WHERE `id` = new.`application_id`;
END;--> statement-breakpoint
CREATE TRIGGER `application_events_removed_kept` AFTER DELETE ON `application_events` BEGIN
	UPDATE `applications` SET
		`furthest` = (SELECT coalesce((SELECT max(CASE `stage` WHEN 'in_review' THEN 1 WHEN 'interview' THEN 2 WHEN 'offer' THEN 3 WHEN 'hired' THEN 4 ELSE 0 END) FROM `application_events` WHERE `application_id` = `applications`.`id`), 0) FROM `jobs` WHERE `jobs`.`id` = `applications`.`job_id` AND NOT `imported`),
		`answered_at` = (SELECT min(`at`) FROM `application_events` WHERE `application_id` = `applications`.`id` AND `actor` = 'recruiter' AND `visible`)
		WHERE `id` = old.`application_id`;
END;--> statement-breakpoint
CREATE TRIGGER `application_events_changed_kept` AFTER UPDATE OF `application_id`, `stage`, `actor`, `visible`, `at` ON `application_events` BEGIN
	UPDATE `applications` SET
		`furthest` = (SELECT coalesce((SELECT max(CASE `stage` WHEN 'in_review' THEN 1 WHEN 'interview' THEN 2 WHEN 'offer' THEN 3 WHEN 'hired' THEN 4 ELSE 0 END) FROM `application_events` WHERE `application_id` = `applications`.`id`), 0) FROM `jobs` WHERE `jobs`.`id` = `applications`.`job_id` AND NOT `imported`),
		`answered_at` = (SELECT min(`at`) FROM `application_events` WHERE `application_id` = `applications`.`id` AND `actor` = 'recruiter' AND `visible`)
		WHERE `id` = new.`application_id`;
END;--> statement-breakpoint
CREATE TRIGGER `jobs_imported_kept` AFTER UPDATE OF `imported` ON `jobs` WHEN old.`imported` <> new.`imported` BEGIN
	UPDATE `applications` SET
		`furthest` = (SELECT coalesce((SELECT max(CASE `stage` WHEN 'in_review' THEN 1 WHEN 'interview' THEN 2 WHEN 'offer' THEN 3 WHEN 'hired' THEN 4 ELSE 0 END) FROM `application_events` WHERE `application_id` = `applications`.`id`), 0) FROM `jobs` WHERE `jobs`.`id` = `applications`.`job_id` AND NOT `imported`),
		`answered_at` = (SELECT min(`at`) FROM `application_events` WHERE `application_id` = `applications`.`id` AND `actor` = 'recruiter' AND `visible`)
		WHERE `job_id` = new.`id`;
END;--> statement-breakpoint
CREATE TRIGGER `application_stays_kept` AFTER UPDATE OF `furthest`, `answered_at`, `created_at`, `job_id` ON `applications` BEGIN
	DELETE FROM `application_stays` WHERE `application_id` = new.`id`;
	INSERT INTO `application_stays` (`application_id`, `stage`, `hours`, `sent_at`, `job_id`)
		SELECT `application_id`, `stage`, round((`left_at` - `at`) / 3600000.0), `sent_at`, `job_id` FROM (
			SELECT `first`.`application_id`, `first`.`stage`, `first`.`at`, `created_at` AS `sent_at`, `job_id`, lead(`at`) OVER (PARTITION BY `first`.`application_id` ORDER BY `at`, `first`.`stage`) AS `left_at`
			FROM (SELECT `application_id`, `stage`, min(`at`) AS `at` FROM `application_events` WHERE `application_id` = new.`id` GROUP BY 1, 2) AS `first`
			JOIN `applications` ON `applications`.`id` = `first`.`application_id` AND `furthest` IS NOT NULL
		) WHERE `left_at` IS NOT NULL;
END;--> statement-breakpoint
INSERT INTO `job_counts` SELECT `recruiter_id`, `phase`, count(*) FROM `jobs` GROUP BY 1, 2;--> statement-breakpoint
CREATE TRIGGER `jobs_added_counted` AFTER INSERT ON `jobs` BEGIN
	INSERT INTO `job_counts` (`recruiter_id`, `phase`, `n`) VALUES (new.`recruiter_id`, new.`phase`, 1) ON CONFLICT DO UPDATE SET `n` = `n` + 1;
END;--> statement-breakpoint
CREATE TRIGGER `jobs_removed_counted` AFTER DELETE ON `jobs` BEGIN
	UPDATE `job_counts` SET `n` = `n` - 1 WHERE `recruiter_id` = old.`recruiter_id` AND `phase` = old.`phase`;
END;--> statement-breakpoint
CREATE TRIGGER `jobs_changed_counted` AFTER UPDATE OF `recruiter_id`, `archived_at`, `closed_at`, `closed_because`, `published_at`, `publish_at`, `review_asked_at`, `unlisted_because` ON `jobs`
	WHEN old.`recruiter_id` <> new.`recruiter_id` OR old.`phase` <> new.`phase` BEGIN
	UPDATE `job_counts` SET `n` = `n` - 1 WHERE `recruiter_id` = old.`recruiter_id` AND `phase` = old.`phase`;
	INSERT INTO `job_counts` (`recruiter_id`, `phase`, `n`) VALUES (new.`recruiter_id`, new.`phase`, 1) ON CONFLICT DO UPDATE SET `n` = `n` + 1;
END;--> statement-breakpoint
CREATE VIRTUAL TABLE `job_titles` USING fts5(`words`, content = '', tokenize = 'trigram remove_diacritics 1');--> statement-breakpoint
INSERT INTO `job_titles`(`rowid`, `words`) SELECT `id`, ' ' || `title` || ' ' || `reference` FROM `jobs`;--> statement-breakpoint
CREATE TRIGGER `job_titles_added` AFTER INSERT ON `jobs` BEGIN
	INSERT INTO `job_titles`(`rowid`, `words`) VALUES (new.`id`, ' ' || new.`title` || ' ' || new.`reference`);
END;--> statement-breakpoint
CREATE TRIGGER `job_titles_removed` AFTER DELETE ON `jobs` BEGIN
	INSERT INTO `job_titles`(`job_titles`, `rowid`, `words`) VALUES ('delete', old.`id`, ' ' || old.`title` || ' ' || old.`reference`);
END;--> statement-breakpoint
CREATE TRIGGER `job_titles_changed` AFTER UPDATE OF `title`, `reference` ON `jobs`
	WHEN old.`title` <> new.`title` OR old.`reference` <> new.`reference` BEGIN
	INSERT INTO `job_titles`(`job_titles`, `rowid`, `words`) VALUES ('delete', old.`id`, ' ' || old.`title` || ' ' || old.`reference`);
	INSERT INTO `job_titles`(`rowid`, `words`) VALUES (new.`id`, ' ' || new.`title` || ' ' || new.`reference`);
END;--> statement-breakpoint
CREATE VIRTUAL TABLE `application_names` USING fts5(`name`, `email`, content = '', tokenize = 'trigram remove_diacritics 1');--> statement-breakpoint
INSERT INTO `application_names`(`application_names`, `rank`) VALUES ('secure-delete', 1);--> statement-breakpoint
INSERT INTO `application_keys`(`application_id`) SELECT `id` FROM `applications` ORDER BY `id`;--> statement-breakpoint
INSERT INTO `application_names`(`rowid`, `name`, `email`) SELECT `application_keys`.`id`, ' ' || `name`, `email` FROM `application_keys` JOIN `applications` ON `applications`.`id` = `application_id`;--> statement-breakpoint
CREATE TRIGGER `application_names_added` AFTER INSERT ON `applications` BEGIN
	INSERT INTO `application_keys`(`application_id`) VALUES (new.`id`);
	INSERT INTO `application_names`(`rowid`, `name`, `email`) SELECT `id`, ' ' || new.`name`, new.`email` FROM `application_keys` WHERE `application_id` = new.`id`;
END;--> statement-breakpoint
CREATE TRIGGER `application_names_removed` BEFORE DELETE ON `applications` BEGIN
	INSERT INTO `application_names`(`application_names`, `rowid`, `name`, `email`) SELECT 'delete', `id`, ' ' || old.`name`, old.`email` FROM `application_keys` WHERE `application_id` = old.`id`;
END;--> statement-breakpoint
CREATE TRIGGER `application_names_changed` AFTER UPDATE OF `name`, `email` ON `applications`
	WHEN old.`name` <> new.`name` OR old.`email` <> new.`email` BEGIN
	INSERT INTO `application_names`(`application_names`, `rowid`, `name`, `email`) SELECT 'delete', `id`, ' ' || old.`name`, old.`email` FROM `application_keys` WHERE `application_id` = old.`id`;
	INSERT INTO `application_names`(`rowid`, `name`, `email`) SELECT `id`, ' ' || new.`name`, new.`email` FROM `application_keys` WHERE `application_id` = new.`id`;
END;--> statement-breakpoint
UPDATE `profiles` SET `in_pool` = `complete_since` IS NOT NULL AND EXISTS (SELECT 1 FROM `pool_consents` JOIN `users` ON `users`.`id` = `pool_consents`.`candidate_id` WHERE `pool_consents`.`candidate_id` = `profiles`.`candidate_id` AND `ended_at` IS NULL AND `verified_at` IS NOT NULL);--> statement-breakpoint
CREATE TRIGGER `pool_consents_added_kept` AFTER INSERT ON `pool_consents` BEGIN
	UPDATE `profiles` SET `in_pool` = `complete_since` IS NOT NULL AND EXISTS (SELECT 1 FROM `pool_consents` JOIN `users` ON `users`.`id` = `pool_consents`.`candidate_id` WHERE `pool_consents`.`candidate_id` = `profiles`.`candidate_id` AND `ended_at` IS NULL AND `verified_at` IS NOT NULL) WHERE `candidate_id` = new.`candidate_id`;
END;--> statement-breakpoint
CREATE TRIGGER `pool_consents_removed_kept` AFTER DELETE ON `pool_consents` BEGIN
	UPDATE `profiles` SET `in_pool` = `complete_since` IS NOT NULL AND EXISTS (SELECT 1 FROM `pool_consents` JOIN `users` ON `users`.`id` = `pool_consents`.`candidate_id` WHERE `pool_consents`.`candidate_id` = `profiles`.`candidate_id` AND `ended_at` IS NULL AND `verified_at` IS NOT NULL) WHERE `candidate_id` = old.`candidate_id`;
END;--> statement-breakpoint
CREATE TRIGGER `pool_consents_changed_kept` AFTER UPDATE OF `candidate_id`, `ended_at` ON `pool_consents` BEGIN
	UPDATE `profiles` SET `in_pool` = `complete_since` IS NOT NULL AND EXISTS (SELECT 1 FROM `pool_consents` JOIN `users` ON `users`.`id` = `pool_consents`.`candidate_id` WHERE `pool_consents`.`candidate_id` = `profiles`.`candidate_id` AND `ended_at` IS NULL AND `verified_at` IS NOT NULL) WHERE `candidate_id` = old.`candidate_id`;
	UPDATE `profiles` SET `in_pool` = `complete_since` IS NOT NULL AND EXISTS (SELECT 1 FROM `pool_consents` JOIN `users` ON `users`.`id` = `pool_consents`.`candidate_id` WHERE `pool_consents`.`candidate_id` = `profiles`.`candidate_id` AND `ended_at` IS NULL AND `verified_at` IS NOT NULL) WHERE `candidate_id` = new.`candidate_id`;
END;--> statement-breakpoint
CREATE TRIGGER `profiles_added_kept` AFTER INSERT ON `profiles` BEGIN
	UPDATE `profiles` SET `in_pool` = `complete_since` IS NOT NULL AND EXISTS (SELECT 1 FROM `pool_consents` JOIN `users` ON `users`.`id` = `pool_consents`.`candidate_id` WHERE `pool_consents`.`candidate_id` = `profiles`.`candidate_id` AND `ended_at` IS NULL AND `verified_at` IS NOT NULL) WHERE `candidate_id` = new.`candidate_id`;
END;--> statement-breakpoint
CREATE TRIGGER `profiles_changed_kept` AFTER UPDATE OF `complete_since` ON `profiles` BEGIN
	UPDATE `profiles` SET `in_pool` = `complete_since` IS NOT NULL AND EXISTS (SELECT 1 FROM `pool_consents` JOIN `users` ON `users`.`id` = `pool_consents`.`candidate_id` WHERE `pool_consents`.`candidate_id` = `profiles`.`candidate_id` AND `ended_at` IS NULL AND `verified_at` IS NOT NULL) WHERE `candidate_id` = new.`candidate_id`;
END;--> statement-breakpoint
CREATE TRIGGER `users_changed_kept` AFTER UPDATE OF `verified_at` ON `users` BEGIN
	UPDATE `profiles` SET `in_pool` = `complete_since` IS NOT NULL AND EXISTS (SELECT 1 FROM `pool_consents` JOIN `users` ON `users`.`id` = `pool_consents`.`candidate_id` WHERE `pool_consents`.`candidate_id` = `profiles`.`candidate_id` AND `ended_at` IS NULL AND `verified_at` IS NOT NULL) WHERE `candidate_id` = new.`id`;
END;
