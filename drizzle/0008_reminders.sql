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
	`language` text DEFAULT 'en' NOT NULL,
	`bounced_at` integer,
	CONSTRAINT "outbox_about_known" CHECK("__new_outbox"."about" in ('application', 'brief', 'account', 'message', 'alert', 'reminder')),
	CONSTRAINT "outbox_about_whole" CHECK(("__new_outbox"."about" is null) = ("__new_outbox"."about_id" is null)),
	CONSTRAINT "outbox_secret_until_sent" CHECK("__new_outbox"."secret" is null or "__new_outbox"."sent_at" is null),
	CONSTRAINT "outbox_sent_or_failed" CHECK("__new_outbox"."sent_at" is null or "__new_outbox"."failed_at" is null)
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_outbox`("id", "recipient", "subject", "body", "created_at", "due_at", "attempts", "claimed_at", "sent_at", "failed_at", "last_error", "about", "about_id", "secret", "language", "bounced_at") SELECT "id", "recipient", "subject", "body", "created_at", "due_at", "attempts", "claimed_at", "sent_at", "failed_at", "last_error", "about", "about_id", "secret", "language", "bounced_at" FROM `outbox`;--> statement-breakpoint
DROP TABLE `outbox`;--> statement-breakpoint
ALTER TABLE `__new_outbox` RENAME TO `outbox`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `outbox_waiting` ON `outbox` (`due_at`) WHERE sent_at is null and failed_at is null;--> statement-breakpoint
CREATE INDEX `outbox_unsent` ON `outbox` (`created_at`) WHERE sent_at is null;--> statement-breakpoint
CREATE INDEX `outbox_recipient` ON `outbox` (`recipient`,`due_at`);--> statement-breakpoint
CREATE INDEX `outbox_about` ON `outbox` (`about`,`about_id`);--> statement-breakpoint
CREATE INDEX `outbox_sent` ON `outbox` (`sent_at`) WHERE sent_at is not null and body <> '';--> statement-breakpoint
ALTER TABLE `saved_jobs` ADD `reminded` integer;--> statement-breakpoint
ALTER TABLE `saved_jobs` ADD `told_closed_at` integer;--> statement-breakpoint
ALTER TABLE `users` ADD `reminders_token` text;--> statement-breakpoint
ALTER TABLE `users` ADD `reminders_stopped_at` integer;--> statement-breakpoint
CREATE UNIQUE INDEX `users_remindersToken_unique` ON `users` (`reminders_token`);