CREATE TABLE `alert_letters` (
	`id` text PRIMARY KEY NOT NULL,
	`alert_id` text NOT NULL,
	`after_opening` integer NOT NULL,
	`job_ids` text NOT NULL,
	`at` integer NOT NULL,
	`were_right` integer,
	FOREIGN KEY (`alert_id`) REFERENCES `alerts`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `alert_letters_alert` ON `alert_letters` (`alert_id`,`at`);--> statement-breakpoint
CREATE TABLE `alerts` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`criteria` text NOT NULL,
	`title` text NOT NULL,
	`cadence` text DEFAULT 'daily' NOT NULL,
	`token` text NOT NULL,
	`last_opening` integer NOT NULL,
	`privacy_version` text NOT NULL,
	`created_at` integer NOT NULL,
	`confirmed_at` integer,
	`next_at` integer,
	`ended_at` integer,
	`touched_at` integer NOT NULL,
	`asked_at` integer,
	CONSTRAINT "alerts_cadence" CHECK("alerts"."cadence" in ('daily', 'weekly')),
	CONSTRAINT "alerts_due_while_running" CHECK(("alerts"."confirmed_at" is null or "alerts"."ended_at" is not null) = ("alerts"."next_at" is null))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `alerts_token_unique` ON `alerts` (`token`);--> statement-breakpoint
CREATE UNIQUE INDEX `alerts_one_a_search` ON `alerts` (`email`,`criteria`);--> statement-breakpoint
CREATE INDEX `alerts_due` ON `alerts` (`next_at`);--> statement-breakpoint
CREATE INDEX `alerts_untouched` ON `alerts` (`touched_at`);--> statement-breakpoint
CREATE TABLE `job_openings` (
	`seq` integer PRIMARY KEY NOT NULL,
	`job_id` integer NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`job_id`) REFERENCES `jobs`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `job_openings_jobId_unique` ON `job_openings` (`job_id`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`recipient` text NOT NULL,
	`subject` text NOT NULL,
	`body` text NOT NULL,
	`created_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`claimed_at` integer,
	`sent_at` integer,
	`failed_at` integer,
	`last_error` text,
	`about` text,
	`about_id` text,
	`secret` text,
	CONSTRAINT "outbox_about_known" CHECK("__new_outbox"."about" in ('application', 'brief', 'account', 'message', 'alert')),
	CONSTRAINT "outbox_about_whole" CHECK(("__new_outbox"."about" is null) = ("__new_outbox"."about_id" is null)),
	CONSTRAINT "outbox_secret_until_sent" CHECK("__new_outbox"."secret" is null or "__new_outbox"."sent_at" is null),
	CONSTRAINT "outbox_sent_or_failed" CHECK("__new_outbox"."sent_at" is null or "__new_outbox"."failed_at" is null)
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_outbox`("id", "recipient", "subject", "body", "created_at", "due_at", "attempts", "claimed_at", "sent_at", "failed_at", "last_error", "about", "about_id", "secret") SELECT "id", "recipient", "subject", "body", "created_at", "due_at", "attempts", "claimed_at", "sent_at", "failed_at", "last_error", "about", "about_id", "secret" FROM `outbox`;--> statement-breakpoint
DROP TABLE `outbox`;--> statement-breakpoint
ALTER TABLE `__new_outbox` RENAME TO `outbox`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `outbox_waiting` ON `outbox` (`due_at`) WHERE sent_at is null and failed_at is null;--> statement-breakpoint
CREATE INDEX `outbox_unsent` ON `outbox` (`created_at`) WHERE sent_at is null;--> statement-breakpoint
CREATE INDEX `outbox_recipient` ON `outbox` (`recipient`,`due_at`);--> statement-breakpoint
CREATE INDEX `outbox_about` ON `outbox` (`about`,`about_id`);--> statement-breakpoint
CREATE INDEX `outbox_sent` ON `outbox` (`sent_at`) WHERE sent_at is not null and body <> '';--> statement-breakpoint
-- What is on the board already is news to nobody.
INSERT INTO `job_openings` (`job_id`, `at`) SELECT `id`, `published_at` FROM `jobs` WHERE `published_at` IS NOT NULL ORDER BY `created_at`, `id`;
